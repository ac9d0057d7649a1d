import { useSignal } from '@preact/signals';
import { floorKindWords, type FloorKind } from '../../contract';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { Choice, Form } from '../../parts/form';
import { words } from '../../words';
import { seats } from './meeting';
import { Opens, done } from '../../parts/opens';
import { SeatChoice } from './seat-choice';

/** Puts a seat in the queue, or gives it the floor at once, for those who ask in the room. */
export function FloorForSeat({ room, limit }: { room: Room; limit: number | undefined }) {
  const w = words().console.floor;
  return (
    <Opens says={w.forSeat} title={w.forSeatTitle}>
      {(close) => <ForSeat room={room} limit={limit} close={close} />}
    </Opens>
  );
}

function ForSeat({ room, limit, close }: { room: Room; limit: number | undefined; close: () => void }) {
  const w = words();
  const seat = useSignal('');
  const kind = useSignal<FloorKind>('statement');
  const present = seats(room).filter((s) => s.present);
  const open = room.state.slices.floor.value?.open ?? false;
  if (present.length === 0) {
    return <p class="quiet">{w.console.floor.nobodyPresent}</p>;
  }
  return (
    <Form
      send={w.console.floor.ask}
      onCancel={close}
      disabled={seat.value === ''}
      onSend={() => done(room.do({ do: 'requestFloor', request: newId(), seat: seat.value, kind: kind.value }), close)}
    >
      <SeatChoice room={room} value={seat.value} among={present.map((s) => s.id)} onChange={(id) => (seat.value = id)} />
      <Choice
        label={w.console.floor.kind}
        value={kind.value}
        options={floorKindWords.map((k) => [k, w.deciding.floorKinds[k]] as const)}
        onChange={(k) => (kind.value = k)}
        {...(open ? {} : { help: w.console.floor.closedHelp })}
      />
      <div>
        <Act
          disabled={seat.value === ''}
          onDo={() => done(room.do({ do: 'giveFloor', speech: newId(), seat: seat.value, ...(limit ? { limit } : {}) }), close)}
        >
          {w.console.floor.giveNow}
        </Act>
      </div>
    </Form>
  );
}
