import { secondsOver } from '../../live/agenda-times';
import { now } from '../../live/clock';
import type { Room } from '../../live/room';
import { Opens } from '../../parts/opens';
import { words } from '../../words';
import type { Desk } from './desk';
import { currentItem, pointById, roundtable, seats } from './meeting';
import { isUnanswered } from './objections';
import { SeatRow } from './seat-row';

/** What whoever leads looks for again and again: the time of the item, who waits, who is missing, what is unanswered. */
export function Glance({ desk }: { desk: Desk }) {
  const { stage } = roundtable(desk.room);
  if (stage !== 'live' && stage !== 'suspended') {
    return null;
  }
  return (
    <>
      <TimeLeft room={desk.room} />
      <Waiting room={desk.room} />
      <Missing desk={desk} />
      <Unanswered room={desk.room} />
    </>
  );
}

function TimeLeft({ room }: { room: Room }) {
  const w = words().console.glance;
  const item = currentItem(room);
  const over = item && secondsOver(item, now.value);
  if (over === undefined) {
    return null;
  }
  return over >= 60 ? <span class="chip bad number">{w.over(Math.floor(over / 60))}</span> : <span class="chip number">{w.left(Math.max(0, Math.ceil(-over / 60)))}</span>;
}

function Waiting({ room }: { room: Room }) {
  const n = room.state.slices.floor.value?.queue.length ?? 0;
  return n > 0 ? <span class="chip number console-queued">{words().console.glance.queue(n)}</span> : null;
}

/** Who isn't at the table, each one tap from being there. */
function Missing({ desk }: { desk: Desk }) {
  const w = words().console.glance;
  const absent = seats(desk.room).filter((seat) => !seat.present);
  return absent.length > 0 ? (
    <Opens says={w.missing(absent.length)} title={w.missingTitle} kind="chip-button">
      {() => (
        <ul class="plain-list console-lines">
          {absent.slice(0, LISTED).map((seat) => (
            <SeatRow key={seat.id} desk={desk} seat={seat} />
          ))}
        </ul>
      )}
    </Opens>
  ) : null;
}

/** In the dialog; the whole list is beside the table, by sector. */
const LISTED = 100;

/** Objections to what can still be decided that nobody has answered. */
function Unanswered({ room }: { room: Room }) {
  const open = Object.values(room.state.slices.table.value?.objections ?? {}).filter(
    (objection) => isUnanswered(objection) && objection.points.some((id) => ['tabled', 'voting', 'counted'].includes(pointById(room, id)?.stage ?? '')),
  );
  return open[0] ? (
    <a class="chip bad" href={`#point-${open[0].points[0]}`}>
      {words().console.glance.unanswered(open.length)}
    </a>
  ) : null;
}
