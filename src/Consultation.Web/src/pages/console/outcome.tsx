import type { Room } from '../../live/room';
import { Statement } from '../../parts/text';
import { TallyBar } from '../../parts/tally';
import { words } from '../../words';
import { EnterReservation } from './enter-text';
import { roundtable, rounds, say } from './meeting';
import { PointChip } from './point-chip';
import type { NumberedPoint } from './points';
import { Reservations } from './reservations';

/** The outcome that was reached last, in the words of the record. */
export function LastOutcome({ room, point }: { room: Room; point: NumberedPoint }) {
  const w = words();
  const decision = point.decision!;
  const called = say(room, point.label) || w.deciding.grades[decision.grade];
  const round = rounds(room).find((r) => r.id === decision.round);
  return (
    <section class="sheet stack" id={`point-${point.id}`} aria-labelledby="last-title">
      <div class="row wrap">
        <h2 class="console-h" id="last-title">
          {w.console.outcome.last(point.number)}
        </h2>
        <span class={`chip wrap push ${decision.adopted ? 'good' : 'bad'}`} role="status">
          {decision.adopted ? w.console.outcome.chip(called, w.deciding.adopted) : called}
        </span>
      </div>
      <Statement text={point.sentence ?? point.text} class="console-sentence" />
      {round?.outcome && <TallyBar count={round.outcome.count} silent={round.notVoted ?? 0} />}
      <Reservations room={room} points={[point.id]} />
      {roundtable(room).stage === 'live' && <EnterReservation room={room} point={point} />}
    </section>
  );
}

/** The points of the current item that have ended, with what the record says of them. */
export function Settled({ room, points }: { room: Room; points: readonly NumberedPoint[] }) {
  const w = words().console.table;
  return (
    <section class="sheet stack" aria-labelledby="settled-title">
      <h2 class="console-h" id="settled-title">
        {w.settled}
      </h2>
      <ul class="plain-list console-lines">
        {points.map((point) => (
          <li key={point.id} id={`point-${point.id}`} class="console-said">
            <div class="row wrap">
              <b class="number">{point.number}</b>
              <PointChip point={point} />
            </div>
            <p>{say(room, point.sentence ?? point.text)}</p>
            {point.reason && <p class="quiet small">{say(room, point.reason)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
