import { day, timeOfDay } from '../live/clock';
import { nameOf, roundtable, say } from '../live/reading';
import type { Room } from '../live/room';
import { lastEnded, type Procedure } from '../live/silence';
import { words } from '../words';

/** What became of the silence procedure that ended last on a point, while nothing else has come of the point since. */
export function SilenceOver({ room, points }: { room: Room; points: readonly string[] }) {
  const ended = lastEnded(room, points);
  const point = ended && room.state.slices.table.value?.points[ended.point];
  if (!ended || !point) {
    return null;
  }
  const stands = ended.state === 'kept' ? point.decision?.round === ended.id : point.stage === 'tabled';
  return stands ? <Ended room={room} procedure={ended} /> : null;
}

/** How a silence procedure ended. */
export function Ended({ room, procedure: p }: { room: Room; procedure: Procedure }) {
  const w = words().silence;
  const { timeZone } = roundtable(room);
  const when = p.ended ? w.when(day(p.ended, timeZone), timeOfDay(p.ended, timeZone)) : '';
  switch (p.state) {
    case 'broken': {
      const by = p.broken?.amendment ? 'amendment' : 'objection';
      const mine = p.broken?.seat === room.state.slices.mine.value?.seat;
      return <p class="notice warn">{mine ? w.brokenByMe(by, when) : w.broken(p.broken ? nameOf(room, p.broken.seat) : '', by, when)}</p>;
    }
    case 'cancelled':
      return (
        <div class="notice stack tight">
          <p>{w.cancelled(when)}</p>
          <p>{say(room, p.reason)}</p>
        </div>
      );
    case 'kept':
      return (
        <div class="stack tight small">
          <p class="quiet">{[w.kept(when), ...(p.notReached ? [w.notReached(p.notReached)] : [])].join(' ')}</p>
          {p.seatsNotReached && p.seatsNotReached.length > 0 && <p class="quiet">{w.notReachedSeats(p.seatsNotReached.map((seat) => nameOf(room, seat)).join(', '))}</p>}
        </div>
      );
    default:
      return null;
  }
}
