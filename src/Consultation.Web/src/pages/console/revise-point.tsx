import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { tongues } from './meeting';
import { Opens, done } from '../../parts/opens';
import type { ListedPoint } from './points';

/** Changes what a point says, in each of the languages. */
export function RevisePoint({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words();
  const t = tongues(room);
  const [text, clause] = [`${room.id}.point.${point.id}.text`, `${room.id}.point.${point.id}.clause`];
  const send = (close: () => void) => {
    const asClause = readText(clause, t);
    return done(
      room.do({ do: 'revisePoint', point: point.id, text: readText(text, t) ?? {}, ...(asClause ? { clause: asClause } : {}) }),
      () => [text, clause].forEach((name) => forgetText(name, t)),
      close,
    );
  };
  return (
    <Opens says={w.console.table.revise} title={`${w.console.table.point(point.number)} · ${w.console.table.revise}`} kind="small">
      {(close) => (
        <Form send={w.common.save} onCancel={close} onSend={() => send(close)}>
          <PointTexts room={room} text={text} clause={clause} point={point} />
        </Form>
      )}
    </Opens>
  );
}

/** The texts of a point: as a block, and as a clause after “that”. */
export function PointTexts({ room, text, clause, point }: { room: Room; text: string; clause: string; point?: ListedPoint }) {
  const w = words().console.table;
  const t = tongues(room);
  return (
    <>
      <TextFields label={w.text} of="text" name={text} initial={point?.text} rows={5} maxLength={20_000} {...t} required autoFocus />
      <TextFields label={w.clause} of="clause" help={w.clauseHelp} name={clause} initial={point?.clause} rows={3} maxLength={20_000} {...t} />
    </>
  );
}
