import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { tongues } from './meeting';
import { Opens, done } from '../../parts/opens';
import type { ListedPoint } from './points';

/** Withdraws a point, or puts it off. */
export function LeavePoint({ room, point, how }: { room: Room; point: ListedPoint; how: 'withdrawPoint' | 'deferPoint' }) {
  const w = words().console.table;
  const t = tongues(room);
  const name = `${room.id}.point.${point.id}.${how}`;
  const withdraw = how === 'withdrawPoint';
  const says = withdraw ? w.withdraw : w.defer;
  const send = (close: () => void) => {
    const reason = readText(name, t);
    return done(room.do({ do: how, point: point.id, ...(reason ? { reason } : {}) }), () => forgetText(name, t), close);
  };
  return (
    <Opens says={says} title={withdraw ? w.withdrawTitle(point.number) : w.deferTitle(point.number)} kind={withdraw ? 'small danger' : 'small'}>
      {(close) => (
        <Form send={says} onCancel={close} kind={withdraw ? 'danger' : 'main'} onSend={() => send(close)}>
          <p>{withdraw ? w.withdrawHelp : w.deferHelp}</p>
          <TextFields label={w.reasonOptional} of="reason" name={name} rows={2} maxLength={4_000} {...t} />
        </Form>
      )}
    </Opens>
  );
}
