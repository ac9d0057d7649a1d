import { useSignal } from '@preact/signals';
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

/** Who is missing: those who are at hand first, the others each with what may be the reason. */
export function Still({ desk, round, missing }: { desk: Desk; round: WithId<RoundShape>; missing: Missing }) {
  const w = words().console;
  const says = round.check ? w.check : w.vote;
  const open = useSignal(false);
  if (missing.length <= NAMED) {
    return <p class="small quiet">{missing.length > 0 ? says.still(named(desk, round, missing)) : says.all}</p>;
  }
  return (
    <details class="console-more" open={open.value} onToggle={(e) => (open.value = e.currentTarget.open)}>
      <summary>{says.stillN(missing.length)}</summary>
      {open.value && <p class="small quiet">{named(desk, round, missing.slice(0, LISTED))}</p>}
      {open.value && missing.length > LISTED && <p class="small quiet">{w.vote.stillMore(missing.length - LISTED)}</p>}
    </details>
  );
}

const NAMED = 8;
const LISTED = 100;

function named({ room, lobby, here: connected }: Desk, round: WithId<RoundShape>, missing: Missing): string {
  const w = words().console;
  const here = lobby.value;
  return missing
    .map((seat) => ({
      name: say(room, seat.name),
      why: [
        ...(seat.present ? [] : [w.people.isAbsent]),
        ...(here && !connected.value.has(seat.id) ? [w.people.notConnected] : []),
        ...(seat.proxy && !seat.present && round.secrecy !== 'secret' ? [w.vote.heldBy(seatName(room, seat.proxy))] : []),
      ],
    }))
    .sort((a, b) => Math.min(a.why.length, 1) - Math.min(b.why.length, 1))
    .map(({ name, why }) => (why.length > 0 ? w.vote.state(name, why.join(', ')) : name))
    .join('; ');
}
