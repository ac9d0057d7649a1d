import { useSignal } from '@preact/signals';
import { floorKindWords, type FloorKind, type FloorSlice } from '../../contract';
import type { Answer } from '../../live/api';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { Choice, Form } from '../../parts/form';
import { Opens, done } from '../../parts/opens';
import { SeatChoice } from '../../parts/seat-choice';
import { answered, ToSpeech } from '../../parts/to-speech';
import { words } from '../../words';
import { seatName, seats } from './meeting';

/** Puts a seat in the queue, or gives it the floor at once, for those who ask in the room. */
export function FloorForSeat({ room, limit }: { room: Room; limit: number | undefined }) {
  const w = words().console.floor;
  return (
    <Opens says={w.forSeat} title={w.forSeatTitle} shortcut="F">
      {(close) => <ForSeat room={room} floor={room.state.slices.floor.value!} limit={limit} close={close} />}
    </Opens>
  );
}

function ForSeat({ room, floor, limit, close }: { room: Room; floor: FloorSlice; limit: number | undefined; close: () => void }) {
  const w = words();
  const seat = useSignal('');
  const kind = useSignal<FloorKind>('statement');
  const chosen = useSignal<string | undefined>(undefined);
  const present = seats(room).filter((s) => s.present);
  if (present.length === 0) {
    return <p class="quiet">{w.console.floor.nobodyPresent}</p>;
  }
  const answers = kind.value === 'reply' || kind.value === 'question';
  const to = answers ? answered(floor, seat.value, chosen.value) : undefined;
  const what = { seat: seat.value, kind: kind.value, ...(to ? { to } : {}) };
  const giveNow = async (): Promise<Answer<unknown>> => {
    if (kind.peek() !== 'pointOfOrder') {
      return room.do({ do: 'giveFloor', speech: newId(), ...what, ...(limit ? { limit } : {}) });
    }
    // A point of order is asked for first: its ruling names the request.
    const request = newId();
    const asked = await room.do({ do: 'requestFloor', request, seat: seat.peek(), kind: 'pointOfOrder' });
    return asked.ok ? room.do({ do: 'giveFloor', speech: newId(), request }) : asked;
  };
  return (
    <Form
      send={w.console.floor.ask}
      onCancel={close}
      disabled={seat.value === ''}
      onSend={() => done(room.do({ do: 'requestFloor', request: newId(), ...what }), close)}
    >
      <SeatChoice room={room} value={seat.value} among={present.map((s) => s.id)} onChange={(id) => (seat.value = id)} />
      <Choice
        label={w.console.floor.kind}
        value={kind.value}
        options={floorKindWords.map((k) => [k, w.deciding.floorKinds[k]] as const)}
        onChange={(k) => (kind.value = k)}
        {...(floor.open ? {} : { help: w.console.floor.closedHelp })}
      />
      {answers && <ToSpeech floor={floor} seat={seat.value} value={to ?? ''} nameOf={(id) => seatName(room, id)} onChange={(id) => (chosen.value = id)} />}
      <div>
        <Act disabled={seat.value === ''} onDo={() => done(giveNow(), close)}>
          {w.console.floor.giveNow}
        </Act>
      </div>
    </Form>
  );
}
