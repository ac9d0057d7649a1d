import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { PointShape } from '../../contract';
import { language, words } from '../../words';
import { Authentic } from '../authentic';
import { otherLanguage, Statement } from '../text';
import './point.css';

interface PointTextProps {
  point: Pick<PointShape, 'text' | 'brackets' | 'pending'>;
  class?: string;
  /** Nothing can be pressed here: the room's screen. */
  still?: boolean;
}

/**
 * What a point says, with its brackets. Where it isn't there in the page's language, it says what is shown instead; where
 * a translation is shown, it names the authentic text, which is what is decided on, and shows it when asked.
 */
export function PointText({ point, class: name = '', still = false }: PointTextProps) {
  const w = words();
  const authentic = useContext(Authentic);
  const asked = useSignal(false);
  const other = otherLanguage(point.text, authentic);
  const original = authentic && !other && language.value !== authentic ? point.text[authentic] : undefined;
  const text = asked.value && authentic && original ? { [authentic]: original } : point.text;
  const marked = !authentic || (other ?? language.value) === authentic || text !== point.text;
  return (
    <div class="stack tight">
      <Statement text={text} class={name} brackets={marked ? point.brackets : []} />
      {other && point.pending.includes(language.value) && <p class="quiet small">{w.texts.shownIn(w.common.languages[other], w.common.languages[language.value])}</p>}
      {!marked && point.brackets.length > 0 && <p class="quiet small">{w.texts.bracketsIn(point.brackets.length, w.common.languages[authentic])}</p>}
      {authentic && original && (
        <p class="quiet small row wrap">
          <span>{text === point.text ? w.texts.translated(w.common.languages[authentic]) : w.texts.authenticShown(w.common.languages[authentic])}</span>
          {!still && (
            <button type="button" class="plain small" aria-pressed={asked.value} onClick={() => (asked.value = !asked.value)}>
              {w.texts.showAuthentic}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
