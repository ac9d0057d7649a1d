import { timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { annulledOn, roundtable, say } from './meeting';
import type { ListedPoint } from './points';

/** What was before on a point: outcomes it had until it was reopened, and votes that were annulled. */
export function PointPast({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words().console.table;
  const annulled = annulledOn(room, point.id);
  return (
    <>
      {point.past.length > 0 && (
        <div class="stack tight">
          <p class="console-h">{w.past}</p>
          <ul class="plain-list console-lines" aria-label={w.past}>
            {point.past.map((past, i) => (
              <li key={i} class="console-said">
                <div class="row wrap">
                  <span class="chip wrap">{say(room, past.label) || words().deciding.pointStages[past.stage]}</span>
                </div>
                <p>{say(room, past.sentence)}</p>
                <p class="quiet">{say(room, past.reopened)}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
      {annulled.length > 0 && (
        <div class="stack tight">
          <p class="console-h">{w.annulledRounds}</p>
          <ul class="plain-list console-lines" aria-label={w.annulledRounds}>
            {annulled.map((round) => (
              <li key={round.id} class="console-said">
                <span class="quiet">{w.annulledAt(round.ordinal, timeOfDay(round.annulled!.at, roundtable(room).timeZone))}</span>
                <p>{say(room, round.annulled!.reason)}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
