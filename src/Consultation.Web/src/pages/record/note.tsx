import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { NoteShape, Text } from '../../contract';
import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { Statement } from '../../parts/text';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { keptBecause, useKeepName } from '../../parts/keep-name';
import { Mark } from '../../parts/mark';
import { words } from '../../words';
import { AboutSeat, MarkingChoice, portionOf } from './choices';
import { beginning, hasBegun, mayWrite, points, say, seatName, tongues, type WithId } from './meeting';
import { done } from '../../parts/opens';
import { Remove } from './remove';
import { Quick } from './quick';

/** A note as it stands; it can be changed and removed. */
export function Note({ room, note }: { room: Room; note: WithId<NoteShape> }) {
  const w = words();
  const changing = useSignal(false);
  const button = useFocusAfter(changing.value);
  const point = note.point ? points(room).find((p) => p.id === note.point) : undefined;
  const marks = [
    portionOf(room, note.marking),
    point ? w.record.notes.onPoint(point.number) : '',
    note.seat ? w.record.notes.aboutSeat(seatName(room, note.seat)) : '',
    notYetIn(room, note.text),
    keptBecause(room, note.kept),
  ].filter(Boolean);
  const label = (verb: string): string => `${verb}: ${beginning(say(room, note.text), 40)}`;
  return (
    <li class="record-note">
      {marks.length > 0 && <p class="quiet small">{marks.join(' · ')}</p>}
      {changing.value ? (
        <Change room={room} note={note} close={() => (changing.value = false)} />
      ) : (
        <>
          <Statement text={note.text} />
          {hasBegun(room) && (
            <div class="row wrap record-acts">
              {mayWrite(room) && (
                <button ref={button} type="button" class="plain small" aria-label={label(w.common.change)} onClick={() => (changing.value = true)}>
                  {w.common.change}
                </button>
              )}
              <Mark room={room} target={note.id} marking={note.marking} what={beginning(say(room, note.text), 40)} />
              {mayWrite(room) && (
                <Remove
                  title={w.record.notes.removeTitle}
                  help={w.record.notes.removeHelp}
                  label={label(w.common.remove)}
                  text={beginning(say(room, note.text), 300)}
                  onDo={() => room.do({ do: 'removeNote', note: note.id })}
                />
              )}
            </div>
          )}
        </>
      )}
    </li>
  );
}

/** The button that began a change has the focus again once it is over. */
function useFocusAfter(changing: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(changing);
  useEffect(() => {
    if (before.current && !changing) {
      button.current?.focus();
    }
    before.current = changing;
  }, [changing]);
  return button;
}

/** Which of the roundtable's languages a text isn't written in. */
export function notYetIn(room: Room, text: Text): string {
  const w = words();
  const missing = tongues(room).languages.filter((l) => !text[l]);
  return missing.length > 0 ? w.record.notes.missing(missing.map((l) => w.common.languages[l]).join(', ')) : '';
}

function Change({ room, note, close }: { room: Room; note: WithId<NoteShape>; close: () => void }) {
  const w = words();
  const t = tongues(room);
  const name = `${room.id}.record.note.${note.id}`;
  const [seat, marking] = [useSignal(note.seat ?? ''), useSignal(note.marking ?? '')];
  const keep = useKeepName(room, name);
  const forgotten = (): void => {
    forgetText(name, t);
    keep.forget();
  };
  const send = () =>
    done(
      keep.heard(room.do({
        do: 'reviseNote',
        note: note.id,
        text: readText(name, t) ?? {},
        ...(seat.value ? { seat: seat.value } : {}),
        ...(marking.value ? { marking: marking.value } : {}),
        ...keep.kept(),
      })),
      forgotten,
      close,
    );
  return (
    <Quick>
      <Form
        send={w.common.save}
        onSend={send}
        onCancel={() => {
          forgotten();
          close();
        }}
      >
        <TextFields label={w.record.notes.text} of="text" name={name} initial={note.text} rows={4} maxLength={20_000} {...t} required autoFocus />
        {keep.field}
        <div class="record-choices">
          <AboutSeat room={room} value={seat.value} onChange={(id) => (seat.value = id)} />
          <MarkingChoice room={room} value={marking.value} onChange={(id) => (marking.value = id)} />
        </div>
      </Form>
    </Quick>
  );
}
