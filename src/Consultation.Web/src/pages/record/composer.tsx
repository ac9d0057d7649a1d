import type { ItemShape } from '../../contract';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { useKeepName } from '../../parts/keep-name';
import { words } from '../../words';
import { AboutSeat, MarkingChoice, PointChoice, usesMarkings } from './choices';
import { keep, kept } from './kept';
import { pointsOf, roundtable, speakers, tongues, type WithId } from './meeting';
import { after, isAlt } from './one-key';
import { done } from '../../parts/opens';
import { Quick } from './quick';
import { isTyped, noteDraft } from './writing';

/** Writes a note on an item, quickly: what is typed is kept by item, and what it is on and about with it. */
export function Composer({ room, item }: { room: Room; item: WithId<ItemShape> }) {
  const w = words().record.notes;
  const t = tongues(room);
  const name = noteDraft(room, item.id);
  const keeping = useKeepName(room, name);
  const [onPoint, about, marking] = [`${name}.point`, `${name}.seat`, `${name}.marking`];
  const send = () => {
    const text = readText(name, t);
    if (!text) {
      return Promise.resolve();
    }
    const point = pointsOf(room, item.id).find((p) => p.id === kept(onPoint).value)?.id;
    const seat = kept(about).value;
    const mark = kept(marking).value;
    return done(
      keeping.heard(room.do({
        do: 'writeNote',
        note: newId(),
        text,
        ...(point ? { point } : { item: item.id }),
        ...(seat ? { seat } : {}),
        ...(mark ? { marking: mark } : {}),
        ...keeping.kept(),
      })),
      () => {
        // What was typed on while it was sent stays.
        if (JSON.stringify(readText(name, t) ?? {}) === JSON.stringify(text)) {
          forgetText(name, t);
          keeping.forget();
        }
        [about, marking].forEach((choice) => keep(choice, ''));
      },
    );
  };
  const { markings } = roundtable(room);
  // Alt with a letter: what is said is put down to who speaks, or spoke last; what is written is marked.
  const onKey = (e: KeyboardEvent): void => {
    if (isAlt(e, 'A')) {
      e.preventDefault();
      keep(about, after(['', ...speakers(room)], kept(about).peek()));
    } else if (isAlt(e, 'M') && usesMarkings(room)) {
      e.preventDefault();
      keep(marking, after(['', ...markings.map((m) => m.id)], kept(marking).peek()));
    }
  };
  return (
    <Quick class="record-composer" onKey={onKey}>
      <Form send={w.send} onSend={send} disabled={!isTyped(room, item.id)}>
        <TextFields label={w.write} of="text" help={usesMarkings(room) ? w.helpMarked('Alt+A', 'Alt+M') : w.help('Alt+A')} name={name} rows={3} maxLength={20_000} {...t} />
        {keeping.field}
        <div class="record-choices">
          <PointChoice room={room} item={item.id} number={item.number} value={kept(onPoint).value} onChange={(id) => keep(onPoint, id)} />
          <AboutSeat room={room} value={kept(about).value} onChange={(id) => keep(about, id)} />
          <MarkingChoice room={room} value={kept(marking).value} onChange={(id) => keep(marking, id)} />
        </div>
      </Form>
    </Quick>
  );
}
