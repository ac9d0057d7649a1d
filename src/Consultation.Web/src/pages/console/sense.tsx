import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { secondsUntil, timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { Statement } from '../../parts/text';
import { words } from '../../words';
import { pointById, points, roundtable } from './meeting';
import type { NumberedPoint } from './points';

/** The sense of the meeting, while anyone may object. */
export function Sense({ room, point }: { room: Room; point: NumberedPoint }) {
  const w = words().console;
  const { sense, until } = point.sense!;
  const title = `sense-title-${point.id}`;
  return (
    <section class="sheet stack console-now" id={`point-${point.id}`} aria-labelledby={title}>
      <div class="row wrap">
        <h2 class="chip wrap" id={title}>
          {w.sense.chip(w.vote.pointsNamed([point.number]), words().deciding.senses[sense])}
        </h2>
      </div>
      <Statement text={point.text} />
      <div class="row wrap">
        <Countdown until={until} />
        <span class="quiet small push" role="status">
          {w.sense.until(timeOfDay(until, roundtable(room).timeZone, true))}
        </span>
      </div>
    </section>
  );
}

function Countdown({ until }: { until: string }) {
  const w = words().console.sense;
  const left = secondsUntil(until);
  return left > 0 ? <p class="big number">{w.left(left)}</p> : <p class="quiet">{w.confirming}</p>;
}

/** Says that someone objected, until that has been seen: the point is back on the table, and nothing else tells why. */
export function SenseUndone({ room }: { room: Room }) {
  const w = words().console;
  const before = useRef<readonly string[]>([]);
  const undone = useSignal<string | undefined>(undefined);
  useSignalEffect(() => {
    const all = points(room);
    undone.value = before.current.find((id) => all.some((p) => p.id === id && p.stage === 'tabled')) ?? undone.peek();
    before.current = all.filter((p) => p.stage === 'sense').map((p) => p.id);
  });
  const point = undone.value ? pointById(room, undone.value) : undefined;
  return (
    <div role="status">
      {point?.stage === 'tabled' && (
        <p class="notice warn row wrap">
          <span class="grow">{w.sense.undone(w.table.point(point.number))}</span>
          <button type="button" onClick={() => (undone.value = undefined)}>
            {w.sense.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
