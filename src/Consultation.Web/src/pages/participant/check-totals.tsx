import type { PointShape } from '../../contract';
import { timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { TallyBar } from '../../parts/tally';
import { words } from '../../words';
import { isOpenPoint, lastCheck } from './meeting';

/** What the last temperature check on a point showed, while the point is open; a decision makes it beside the point. */
export function CheckTotals({ room, id, point }: { room: Room; id: string; point: PointShape }) {
  const w = words().voting;
  const found = isOpenPoint(point) ? lastCheck(room.state.slices.vote.value?.rounds, id) : undefined;
  const [, check] = found ?? [];
  if (!check?.closed || !check.count) {
    return null;
  }
  const version = check.points[0]?.version ?? point.version;
  const own = found && room.state.slices.mine.value?.ballots[found[0]];
  return (
    <div class="quote stack tight" role="group" aria-label={words().voting.checkTitle}>
      <h3>{w.checkTotals(timeOfDay(check.closed, room.state.slices.roundtable.value?.timeZone))}</h3>
      <TallyBar count={check.count} silent={check.notVoted ?? 0} />
      <p class="small quiet">
        {w.checkTotalsHelp} {version !== point.version && w.ofVersion(version)} {own?.position && words().participant.yourBallot(words().deciding.positions[own.position])}
      </p>
    </div>
  );
}
