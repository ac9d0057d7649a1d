import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { PointShape, TextRange } from '../../contract';
import { newId } from '../../live/ids';
import { overlaps, picked } from '../../live/picking';
import { roundtable, type WithId } from '../../live/reading';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { Form } from '../form';
import { done, Opens } from '../opens';
import './point.css';

/** Puts words of a point's text in brackets. */
export function SetBracket({ room, point, kind = 'small' }: { room: Room; point: WithId<PointShape>; kind?: string }) {
  const w = words().texts;
  return (
    <Opens says={w.bracket} title={w.bracketTitle(point.number)} kind={kind}>
      {(close) => <Picking room={room} point={point} close={close} />}
    </Opens>
  );
}

function Picking({ room, point, close }: { room: Room; point: WithId<PointShape>; close: () => void }) {
  const w = words();
  const id = useId();
  const range = useSignal<TextRange | undefined>(undefined);
  const { authentic, languages } = roundtable(room);
  const text = point.text[authentic] ?? '';
  const chosen = range.value;
  const overlapping = chosen !== undefined && overlaps(chosen, point.brackets);
  const pick = (field: HTMLTextAreaElement): void => {
    range.value = picked(text, field.selectionStart, field.selectionEnd);
  };
  return (
    <Form
      send={w.texts.bracketThem}
      onCancel={close}
      disabled={!chosen || overlapping}
      onSend={async () => (chosen ? done(room.do({ do: 'bracketText', bracket: newId(), point: point.id, version: point.version, range: chosen }), close) : undefined)}
    >
      <div class="field">
        <label for={id}>{languages.length > 1 ? w.texts.bracketTextIn(w.common.languages[authentic]) : w.texts.bracketText}</label>
        {/* Not read-only, which takes the caret away from those who select by keyboard; whatever is typed is refused. */}
        <textarea
          id={id}
          class="statement picker"
          lang={authentic}
          rows={8}
          value={text}
          inputMode="none"
          aria-readonly="true"
          aria-describedby={`${id}-help`}
          onBeforeInput={(e) => e.preventDefault()}
          onDrop={(e) => e.preventDefault()}
          onSelect={(e) => pick(e.currentTarget)}
          onPointerUp={(e) => pick(e.currentTarget)}
          onKeyUp={(e) => pick(e.currentTarget)}
        />
        <p class="quiet small" id={`${id}-help`}>
          {w.texts.bracketHelp}
        </p>
      </div>
      <p role="status">
        {chosen ? (
          <>
            {w.texts.chosen} <q>{text.slice(chosen.from, chosen.to)}</q>
          </>
        ) : (
          <span class="quiet">{w.texts.nothingChosen}</span>
        )}
      </p>
      {overlapping && <p class="notice warn small">{w.texts.overlapping}</p>}
    </Form>
  );
}
