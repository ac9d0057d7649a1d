import { useSignal } from '@preact/signals';
import { verbWords, type ItemShape, type Text, type Verb } from '../../contract';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Choice, Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { tongues, type ListedPoint, type WithId } from './meeting';
import { done, Opens } from '../../parts/opens';

/** Drafts a new point under an item. */
export function DraftPoint({ room, item }: { room: Room; item: WithId<ItemShape> }) {
  const w = words().record.points;
  return (
    <Opens says={w.draft} title={w.draftTitle(item.number)} kind="small">
      {(close) => <New room={room} item={item.id} close={close} />}
    </Opens>
  );
}

function New({ room, item, close }: { room: Room; item: string; close: () => void }) {
  const w = words();
  const t = tongues(room);
  const verb = useSignal<Verb>('agreed');
  const [text, clause] = [`${room.id}.record.${item}.point`, `${room.id}.record.${item}.clause`];
  const send = () => {
    const asClause = readText(clause, t);
    return done(
      room.do({
        do: 'draftPoint',
        point: newId(),
        item,
        text: readText(text, t) ?? {},
        verb: verb.value,
        ...(asClause ? { clause: asClause } : {}),
      }),
      () => [text, clause].forEach((name) => forgetText(name, t)),
      close,
    );
  };
  return (
    <Form send={w.record.points.draftIt} onCancel={close} onSend={send}>
      <PointTexts room={room} text={text} clause={clause} />
      <Choice
        label={w.record.points.verb}
        value={verb.value}
        options={verbWords.map((v) => [v, w.deciding.verbs[v]] as const)}
        onChange={(v) => (verb.value = v)}
      />
    </Form>
  );
}

/** Changes what a point says, until it is being decided. */
export function RevisePoint({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words().record.points;
  return (
    <Opens says={w.revise} title={w.reviseTitle(point.number)} kind="plain small">
      {(close) => <Revise room={room} point={point} close={close} />}
    </Opens>
  );
}

function Revise({ room, point, close }: { room: Room; point: ListedPoint; close: () => void }) {
  const w = words().common;
  const t = tongues(room);
  const [text, clause] = [`${room.id}.record.point.${point.id}.text`, `${room.id}.record.point.${point.id}.clause`];
  const forgotten = (): void => [text, clause].forEach((name) => forgetText(name, t));
  const send = () => {
    const asClause = readText(clause, t);
    return done(
      room.do({ do: 'revisePoint', point: point.id, text: readText(text, t) ?? {}, ...(asClause ? { clause: asClause } : {}) }),
      forgotten,
      close,
    );
  };
  return (
    <Form
      send={w.save}
      onSend={send}
      onCancel={() => {
        forgotten();
        close();
      }}
    >
      <PointTexts room={room} text={text} clause={clause} before={point} />
    </Form>
  );
}

/** The texts of a point: as a block, and as a clause after “that”. */
function PointTexts({ room, text, clause, before }: { room: Room; text: string; clause: string; before?: { text: Text; clause?: Text } }) {
  const w = words().record.points;
  const t = tongues(room);
  return (
    <>
      <TextFields label={w.text} of="text" name={text} initial={before?.text} rows={4} maxLength={20_000} {...t} required autoFocus />
      <TextFields label={w.clause} of="clause" help={w.clauseHelp} name={clause} initial={before?.clause} rows={2} maxLength={20_000} {...t} />
    </>
  );
}
