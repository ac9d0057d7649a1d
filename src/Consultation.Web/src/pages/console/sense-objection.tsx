import { useSignal } from '@preact/signals';
import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { SeatChoice } from '../../parts/seat-choice';
import { isOutOf } from '../../parts/stepped-out';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { seats, tongues } from './meeting';
import type { ListedPoint } from './points';

/** Objects to the sense of the meeting for a seat that says so in the room and has no device. */
export function SenseObjection({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words().people.sense;
  return (
    <div>
      <Opens says={w.objects} title={w.title(point.number)} kind="danger" shortcut="X">
        {(close) => <ForSeat room={room} point={point} close={close} />}
      </Opens>
    </div>
  );
}

function ForSeat({ room, point, close }: { room: Room; point: ListedPoint; close: () => void }) {
  const w = words().people.sense;
  const t = tongues(room);
  const seat = useSignal('');
  const name = `${room.id}.point.${point.id}.sense`;
  const among = seats(room).filter((s) => s.votes && !isOutOf(s.steppedOut, [point.id]));
  const send = () => {
    const text = readText(name, t);
    return done(room.do({ do: 'objectToSense', point: point.id, seat: seat.value, ...(text ? { text } : {}) }), () => forgetText(name, t), close);
  };
  return (
    <Form send={w.enter} kind="danger" onCancel={close} disabled={seat.value === ''} onSend={send}>
      <p class="quiet small">{w.help}</p>
      <SeatChoice room={room} value={seat.value} among={among.map((s) => s.id)} onChange={(id) => (seat.value = id)} />
      <TextFields label={w.reason} of="text" name={name} rows={2} maxLength={4_000} {...t} />
    </Form>
  );
}
