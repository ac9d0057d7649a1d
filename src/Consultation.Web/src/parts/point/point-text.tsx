import { useContext } from 'preact/hooks';
import type { PointShape } from '../../contract';
import { language, words } from '../../words';
import { Authentic } from '../authentic';
import { otherLanguage, Statement } from '../text';
import './point.css';

/** What a point says, with its brackets; where it isn't there in the page's language, it says what is shown instead. */
export function PointText({ point, class: name = '' }: { point: Pick<PointShape, 'text' | 'brackets' | 'pending'>; class?: string }) {
  const w = words();
  const authentic = useContext(Authentic);
  const other = otherLanguage(point.text, authentic);
  const shown = other ?? language.value;
  const marked = !authentic || shown === authentic;
  return (
    <div class="stack tight">
      <Statement text={point.text} class={name} brackets={marked ? point.brackets : []} />
      {other && point.pending.includes(language.value) && <p class="quiet small">{w.texts.shownIn(w.common.languages[other], w.common.languages[language.value])}</p>}
      {!marked && point.brackets.length > 0 && <p class="quiet small">{w.texts.bracketsIn(point.brackets.length, w.common.languages[authentic])}</p>}
    </div>
  );
}
