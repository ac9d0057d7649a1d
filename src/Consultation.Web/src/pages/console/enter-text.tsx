import { useSignal } from '@preact/signals';
import type { Answer } from '../../live/api';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import type { Text } from '../../contract';
import { Form } from '../../parts/form';
import { SeatChoice } from '../../parts/seat-choice';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { asked, AskToBeNamed, mayAsk } from '../../parts/attribution';
import { words } from '../../words';
import { roundtable, tongues } from './meeting';
import { Opens, done } from '../../parts/opens';
import type { ListedPoint } from './points';

/** Enters an objection to a point for a seat that says it in the room. */
export function EnterObjection({ room, points }: { room: Room; points: readonly ListedPoint[] }) {
  const w = words().console.table;
  return (
    <>
      {points.map((point) => (
        <Opens key={point.id} says={points.length > 1 ? w.objectTo(point.number) : w.object} title={w.objectTitle(point.number)} kind="small">
          {(close) => (
            <ForSeat
              room={room}
              name={`${room.id}.point.${point.id}.objection`}
              close={close}
              item={point.item}
              onEnter={(seat, text, named) => room.do({ do: 'raiseObjection', objection: newId(), point: point.id, text, seat, ...named })}
            />
          )}
        </Opens>
      ))}
    </>
  );
}

/** Enters a reservation to a point for a seat, where the roundtable has reservations. */
export function EnterReservation({ room, point, named = false }: { room: Room; point: ListedPoint; named?: boolean }) {
  const w = words().console.table;
  return roundtable(room).parts.includes('reservations') ? (
    <Opens says={named ? w.reserveTo(point.number) : w.reserve} title={w.reserveTitle(point.number)} kind="small">
      {(close) => (
        <ForSeat
          room={room}
          name={`${room.id}.point.${point.id}.reservation`}
          close={close}
          item={point.item}
          onEnter={(seat, text, named) => room.do({ do: 'enterReservation', reservation: newId(), point: point.id, text, seat, ...named })}
        />
      )}
    </Opens>
  ) : null;
}

interface ForSeatProps {
  room: Room;
  name: string;
  item: string;
  close: () => void;
  onEnter: (seat: string, text: Text, named: { named?: true }) => Promise<Answer<unknown>>;
}

function ForSeat({ room, name, item, close, onEnter }: ForSeatProps) {
  const w = words().console.table;
  const t = tongues(room);
  const seat = useSignal('');
  const named = useSignal(false);
  return (
    <Form
      send={w.enter}
      onCancel={close}
      disabled={seat.value === ''}
      onSend={() => done(onEnter(seat.value, readText(name, t) ?? {}, asked(named, mayAsk(room, item))), () => forgetText(name, t), close)}
    >
      <p class="quiet small">{w.entered}</p>
      <SeatChoice room={room} value={seat.value} onChange={(id) => (seat.value = id)} />
      <TextFields label={w.itsWords} of="text" name={name} rows={3} maxLength={4_000} {...t} required />
      <AskToBeNamed room={room} item={item} named={named} forSeat />
    </Form>
  );
}
