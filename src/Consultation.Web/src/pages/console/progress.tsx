import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { TallyBar } from '../../parts/tally';
import { words } from '../../words';
import type { Desk } from './desk';
import { say, seatName, type WithId } from './meeting';
import type { Missing } from './vote';

/** How many have voted, and where figures are live, what. */
export function Progress({ room, round }: { room: Room; round: WithId<RoundShape> }) {
  const w = words();
  const progress = room.state.slices.progress.value;
  const [voted, entitled] = progress?.round === round.id ? [progress.voted, progress.entitled] : [0, round.entitled];
  return (
    <div class="stack">
      <div class="row wrap" role="status">
        <span class="big number" aria-label={w.deciding.haveVoted(voted, entitled)}>
          {w.console.vote.of(voted, entitled)}
        </span>
        <span class="quiet" aria-hidden="true">
          {w.console.vote.haveVoted}
        </span>
        {!progress?.count && <span class="push small quiet">{round.check ? w.console.check.hidden : w.console.vote.hidden}</span>}
      </div>
      <div class="bar" aria-hidden="true">
        <i style={{ width: `${entitled > 0 ? (100 * voted) / entitled : 0}%`, background: 'var(--act)' }} />
      </div>
      {progress?.count && <TallyBar count={progress.count} />}
    </div>
  );
}

/** Who is missing, each with what may be the reason. */
export function stillText({ room, lobby }: Desk, round: WithId<RoundShape>, missing: Missing): string {
  const w = words().console;
  const here = lobby.value;
  const named = missing.map((seat) => {
    const connection = here ? [here.seats.includes(seat.id) ? w.people.connected : w.people.notConnected] : [];
    const held = seat.proxy && !seat.present && round.secrecy !== 'secret' ? [w.vote.heldBy(seatName(room, seat.proxy))] : [];
    return w.vote.state(say(room, seat.name), [seat.present ? w.people.isPresent : w.people.isAbsent, ...connection, ...held].join(', '));
  });
  const says = round.check ? w.check : w.vote;
  return named.length > 0 ? says.still(named.join('; ')) : says.all;
}
