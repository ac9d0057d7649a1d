import { useSignal } from '@preact/signals';
import type { MineSlice } from '../../contract';
import type { Answer } from '../../live/api';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { Form } from '../../parts/form';
import { SeatChoice } from '../../parts/seat-choice';
import { inWords, words } from '../../words';
import { seatName } from './names';

/** Whether there is anything about proxies to show a seat: one given or held, or that it can give one. */
export function hasProxyMatters(room: Room, mine: MineSlice): boolean {
  const used = room.state.slices.roundtable.value?.parts.includes('proxies') ?? false;
  return (mine.votes && used) || mine.proxy !== undefined || Object.keys(mine.proxies).length > 0;
}

/** Who votes for the seat while it is away, and for whom it votes. */
export function MyProxy({ room, mine }: { room: Room; mine: MineSlice }) {
  const w = words().voting;
  const held = Object.entries(mine.proxies);
  const used = room.state.slices.roundtable.value?.parts.includes('proxies') ?? false;
  return (
    <section class="stack" aria-labelledby="my-proxy">
      <h3 id="my-proxy">{w.myVote}</h3>
      {held.map(([seat, { name, present }]) => (
        <p key={seat}>
          <b>{w.holds(inWords(name))}</b> {present ? w.holdsPresent : w.holdsAway}
        </p>
      ))}
      {mine.proxy && <Given room={room} mine={mine} to={mine.proxy} />}
      {used && !mine.proxy && held.length > 0 && <p class="small quiet">{w.cantGive}</p>}
      {used && !mine.proxy && held.length === 0 && <Give room={room} mine={mine} />}
    </section>
  );
}

function Given({ room, mine, to }: { room: Room; mine: MineSlice; to: string }) {
  const w = words().voting;
  return (
    <>
      <p role="status">
        <b>{w.given(seatName(room, to))}</b> {w.givenHelp}
      </p>
      <div>
        <Act onDo={() => room.do({ do: 'withdrawProxy', from: mine.seat })}>{w.takeBack}</Act>
      </div>
    </>
  );
}

function Give({ room, mine }: { room: Room; mine: MineSlice }) {
  const w = words().voting;
  const to = useSignal('');
  const others = room.seats.value.seats.filter((seat) => seat.votes && seat.id !== mine.seat);
  const give = async (): Promise<Answer<number> | void> => {
    if (to.peek()) {
      return room.do({ do: 'giveProxy', from: mine.seat, to: to.peek() });
    }
  };
  return others.length === 0 ? null : (
    <Form onSend={give} send={w.give} kind="" disabled={!to.value}>
      <p class="small quiet">{w.myVoteHelp}</p>
      <SeatChoice
        room={room}
        label={w.giveTo}
        of="to proxy.limit proxy.holderAbsent proxy.circular seat.noVote"
        value={to.value}
        among={others.map((seat) => seat.id)}
        onChange={(seat) => (to.value = seat)}
      />
    </Form>
  );
}
