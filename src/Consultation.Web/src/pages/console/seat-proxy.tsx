import { useSignal } from '@preact/signals';
import type { SeatShape } from '../../contract';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { Form } from '../../parts/form';
import { SeatChoice } from '../../parts/seat-choice';
import { words } from '../../words';
import { roundtable, seatName, seatNames, seats, type WithId } from './meeting';

type Seat = WithId<SeatShape>;

/** The seats that a seat votes for. */
export const votesFor = (room: Room, holder: string): string[] => seats(room).filter((seat) => seat.proxy === holder).map((seat) => seat.id);

/** Who votes for a seat while it is away, given and taken back on its behalf. */
export function SeatProxy({ room, seat }: { room: Room; seat: Seat }) {
  const w = words().console.proxy;
  const on = roundtable(room).parts.includes('proxies');
  const held = votesFor(room, seat.id);
  if (!seat.votes || (!on && !seat.proxy)) {
    return null;
  }
  return (
    <div class="stack">
      <h3>{w.title}</h3>
      {seat.proxy && (
        <div class="row wrap">
          <span class="grow">{w.heldBy(seatName(room, seat.proxy))}</span>
          <Act kind="small" onDo={() => room.do({ do: 'withdrawProxy', from: seat.id })}>
            {w.withdraw}
          </Act>
        </div>
      )}
      {held.length > 0 && <p class="quiet small">{w.holds(seatNames(room, held))}</p>}
      {on && held.length === 0 && <Giving room={room} seat={seat} />}
    </div>
  );
}

function Giving({ room, seat }: { room: Room; seat: Seat }) {
  const w = words().console.proxy;
  const to = useSignal('');
  const among = holders(room, seat);
  if (among.length === 0) {
    return <p class="quiet small">{w.nobody}</p>;
  }
  return (
    <Form
      send={seat.proxy ? w.instead : w.giveIt}
      kind="small"
      disabled={!among.includes(to.value)}
      onSend={async () => {
        const answer = await room.do({ do: 'giveProxy', from: seat.id, to: to.value });
        to.value = answer.ok ? '' : to.value;
        return answer;
      }}
    >
      <p class="quiet small">{w.help}</p>
      <SeatChoice room={room} label={w.give} of="to proxy.limit proxy.holderAbsent proxy.circular seat.noVote" value={to.value} among={among} onChange={(id) => (to.value = id)} />
    </Form>
  );
}

/** Who can take a seat's vote: has one of its own that it hasn't given away, and is at the table once the meeting runs. */
function holders(room: Room, from: Seat): string[] {
  const { stage } = roundtable(room);
  const running = stage === 'live' || stage === 'suspended';
  return seats(room)
    .filter((seat) => seat.votes && seat.id !== from.id && seat.id !== from.proxy && !seat.proxy && (!running || seat.present))
    .map((seat) => seat.id);
}
