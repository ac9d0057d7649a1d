import { useSignal } from '@preact/signals';
import type { NoteShape } from '../../contract';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Choice, Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { keptBecause, useKeepName } from '../../parts/keep-name';
import { Mark } from '../../parts/mark';
import { words } from '../../words';
import { MarkingChoice, portion } from './marking';
import { beginning } from '../../live/reading';
import { currentItem, items, pointById, points, say, seatName, tongues, type WithId } from './meeting';
import { Confirm, Opens, done } from '../../parts/opens';

/** Notes on the current item: one quickly written, and those there are. */
export function Notes({ room }: { room: Room }) {
  const w = words().console.notes;
  const item = currentItem(room);
  const all = Object.entries(room.state.slices.record.value?.notes ?? {}).map(([id, note]) => ({ ...note, id }));
  const itemOf = (note: NoteShape): string | undefined => note.item ?? (note.point ? pointById(room, note.point)?.item : undefined);
  const shown = item ? all.filter((note) => itemOf(note) === item.id) : all;
  return (
    <section class="sheet stack" aria-labelledby="notes-title">
      <h2 id="notes-title" class="console-h">
        {w.title}
      </h2>
      {items(room).length > 0 && <QuickNote key={item?.id} room={room} item={item?.id} />}
      {item && shown.length === 0 && <p class="quiet small">{w.empty}</p>}
      <ul class="plain-list console-lines">
        {shown.map((note) => (
          <Note key={note.id} room={room} note={note} />
        ))}
      </ul>
      {item && all.length > shown.length && (
        <p class="quiet small">
          <a href={`/r/${room.id}/record`}>{w.others(all.length - shown.length)}</a>
        </p>
      )}
    </section>
  );
}

interface QuickNoteProps {
  room: Room;
  /** The current item; without one a note may be about any. */
  item: string | undefined;
}

function QuickNote({ room, item }: QuickNoteProps) {
  const w = words().console.notes;
  const t = tongues(room);
  const places = notePlaces(room, item);
  const about = useSignal('');
  const marking = useSignal('');
  const name = `${room.id}.note.${item ?? ''}`;
  const keep = useKeepName(room, name);
  const place = places.find(([id]) => id === about.value) ?? places[0]!;
  const send = () =>
    done(
      keep.heard(
        room.do({ do: 'writeNote', note: newId(), text: readText(name, t) ?? {}, ...place[2], ...(marking.value ? { marking: marking.value } : {}), ...keep.kept() }),
      ),
      () => forgetText(name, t),
      keep.forget,
    );
  return (
    <Form send={w.add} kind="" onSend={send}>
      <TextFields label={w.write} of="text" help={w.help} name={name} rows={2} maxLength={20_000} {...t} />
      {keep.field}
      <div class="console-pair">
        <Choice label={w.about} value={place[0]} options={places.map(([id, says]) => [id, says] as const)} onChange={(id) => (about.value = id)} />
        <MarkingChoice room={room} value={marking.value} onChange={(id) => (marking.value = id)} />
      </div>
    </Form>
  );
}

type NotePlace = readonly [id: string, says: string, command: { item: string } | { point: string }];

/** What a note can be about: the current item and its points, or else any item. */
function notePlaces(room: Room, current: string | undefined): NotePlace[] {
  const w = words().console.notes;
  return items(room)
    .filter((item) => current === undefined || item.id === current)
    .flatMap((item) => [
      [item.id, w.aboutItem(item.number), { item: item.id }] as const,
      ...points(room)
        .filter((point) => point.item === item.id)
        .map((point) => [point.id, w.aboutPoint(point.number), { point: point.id }] as const),
    ]);
}

function Note({ room, note }: { room: Room; note: WithId<NoteShape> }) {
  const w = words();
  const point = note.point ? pointById(room, note.point) : undefined;
  const marks = [
    ...portion(room, note.marking),
    ...(point ? [w.console.notes.aboutPoint(point.number)] : []),
    ...(note.seat ? [w.console.notes.by(seatName(room, note.seat))] : []),
    ...(note.kept ? [keptBecause(room, note.kept)] : []),
  ];
  return (
    <li class="console-said">
      {marks.length > 0 && <p class="quiet small">{marks.join(' · ')}</p>}
      <p class="console-lines-kept">{say(room, note.text)}</p>
      <div class="row wrap">
        <Opens says={w.common.change} title={w.console.notes.revise} kind="plain small">
          {(close) => <Revise room={room} note={note} close={close} />}
        </Opens>
        <Mark room={room} target={note.id} marking={note.marking} what={beginning(say(room, note.text), 40)} />
        <Confirm
          says={w.common.remove}
          title={w.console.notes.removeTitle}
          help={w.console.notes.removeHelp}
          send={w.common.remove}
          kind="plain small"
          onDo={() => room.do({ do: 'removeNote', note: note.id })}
        />
      </div>
    </li>
  );
}

function Revise({ room, note, close }: { room: Room; note: WithId<NoteShape>; close: () => void }) {
  const w = words();
  const t = tongues(room);
  const marking = useSignal(note.marking ?? '');
  const name = `${room.id}.note.${note.id}.text`;
  const keep = useKeepName(room, name);
  const send = () =>
    done(
      keep.heard(room.do({
        do: 'reviseNote',
        note: note.id,
        text: readText(name, t) ?? {},
        ...(note.seat ? { seat: note.seat } : {}),
        ...(marking.value ? { marking: marking.value } : {}),
        ...keep.kept(),
      })),
      keep.forget,
      () => forgetText(name, t),
      close,
    );
  return (
    <Form send={w.common.save} onCancel={close} onSend={send}>
      <TextFields label={w.console.notes.write} of="text" name={name} initial={note.text} rows={4} maxLength={20_000} {...t} required autoFocus />
      {keep.field}
      <MarkingChoice room={room} value={marking.value} onChange={(id) => (marking.value = id)} />
    </Form>
  );
}
