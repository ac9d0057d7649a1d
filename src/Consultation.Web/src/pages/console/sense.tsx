import { secondsUntil, timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { PointText } from '../../parts/point/point-text';
import { Statement } from '../../parts/text';
import { words } from '../../words';
import { SenseObjection } from './sense-objection';
import { roundtable, seatName } from './meeting';
import type { ListedPoint } from './points';

/** The sense of the meeting, while anyone may object. */
export function Sense({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words().console;
  const { sense, until } = point.sense!;
  const title = `sense-title-${point.id}`;
  return (
    <section class="sheet stack console-now" id={`point-${point.id}`} aria-labelledby={title}>
      <div class="row wrap">
        <h2 class="chip wrap" id={title}>
          {w.sense.chip(words().deciding.pointsNamed([point.number]), words().deciding.senses[sense])}
        </h2>
      </div>
      <PointText point={point} />
      <div class="row wrap">
        <Countdown until={until} />
        <span class="quiet small push" role="status">
          {w.sense.until(timeOfDay(until, roundtable(room).timeZone, true))}
        </span>
      </div>
      <SenseObjection room={room} point={point} />
    </section>
  );
}

function Countdown({ until }: { until: string }) {
  const w = words().console.sense;
  const left = secondsUntil(until);
  return left > 0 ? <p class="big number">{w.left(left)}</p> : <p class="quiet">{w.confirming}</p>;
}

/** Who objected to the sense of the meeting, and why: the point is back on the table. */
export function SenseUndone({ room, point }: { room: Room; point: ListedPoint }) {
  const { undone } = point;
  return undone ? (
    <div class="notice warn stack tight" role="status">
      <p>{words().console.sense.undone(seatName(room, undone.seat), timeOfDay(undone.at, roundtable(room).timeZone))}</p>
      {undone.text && <Statement text={undone.text} />}
    </div>
  ) : null;
}
