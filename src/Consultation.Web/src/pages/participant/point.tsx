import type { ObjectionShape } from '../../contract';
import type { Room } from '../../live/room';
import { PointText } from '../../parts/point/point-text';
import { SilenceOver } from '../../parts/silence-over';
import { inWords, words } from '../../words';
import { Amendments } from './amend';
import { CheckTotals } from './check-totals';
import { Earlier } from './earlier';
import { isOpenPoint, leavesTexts, type Settled } from './meeting';
import { seatName } from './names';
import { Outcome, OutcomeChip } from './outcome';

/** A point on the table, or what came of it, with those it was decided together with. */
export function Point({ room, onObject, ...it }: Settled & { room: Room; onObject?: ((point: string) => void) | undefined }) {
  const { id, point, ids } = it;
  const w = words().participant;
  const reserves = room.state.slices.roundtable.value?.parts.includes('reservations');
  const settled = point.sentence !== undefined;
  // A sentence that says what was adopted or discussed holds the text; one that says that it failed doesn't.
  const textApart = !settled || (point.decision?.adopted === false && !leavesTexts(it));
  return (
    <article class="stack point" {...(settled ? {} : { id: `point-${id}` })}>
      {!settled && (
        <div class="row wrap">
          <OutcomeChip point={point} />
          {point.version > 1 && <span class="small quiet">{w.version(point.version)}</span>}
        </div>
      )}
      {textApart && <PointText point={point} class={settled ? 'lesser' : ''} />}
      <Outcome room={room} settled={it} />
      <CheckTotals room={room} id={id} point={point} />
      <Earlier room={room} ids={ids} open={point.stage === 'tabled'} />
      <SilenceOver room={room} points={ids} />
      <Amendments room={room} id={id} point={point} />
      <Reservations room={room} points={ids} />
      <Objections room={room} points={ids} />
      {onObject && isOpenPoint(point) && (
        <div>
          <button type="button" class="plain edge-left" onClick={() => onObject(id)}>
            {reserves ? w.onPoint : w.onPointObject}
          </button>
        </div>
      )}
    </article>
  );
}

function Objections({ room, points }: { room: Room; points: string[] }) {
  const w = words().participant;
  const all = Object.entries(room.state.slices.table.value?.objections ?? {}).filter(([, o]) => o.points.some((p) => points.includes(p)));
  return all.length === 0 ? null : (
    <details>
      <summary class="small">{w.objections(all.length)}</summary>
      <ul class="plain-list stack small">
        {all.map(([id, objection]) => (
          <li key={id} class="stack tight">
            <Author room={room} seat={objection.seat} />
            <p class="typed">{inWords(objection.text)}</p>
            <Answered objection={objection} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What became of an objection. */
export function Answered({ objection }: { objection: Pick<ObjectionShape, 'answer' | 'withdrawn'> }) {
  const w = words().participant;
  return (
    <>
      {objection.answer && (
        <p>
          <b>{w.answered}:</b> <span class="typed">{inWords(objection.answer)}</span>
        </p>
      )}
      {(objection.withdrawn || !objection.answer) && <p class="quiet">{objection.withdrawn ? w.withdrawn : w.unanswered}</p>}
    </>
  );
}

function Reservations({ room, points }: { room: Room; points: string[] }) {
  const all = Object.entries(room.state.slices.table.value?.reservations ?? {}).filter(([, r]) => r.points.some((p) => points.includes(p)));
  return all.length === 0 ? null : (
    <details>
      <summary class="small">{words().participant.reservations(all.length)}</summary>
      <ul class="plain-list stack small">
        {all.map(([id, reservation]) => (
          <li key={id} class="stack tight">
            <Author room={room} seat={reservation.seat} />
            <p class="typed">{inWords(reservation.text)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Author({ room, seat }: { room: Room; seat: string | undefined }) {
  return seat ? <b>{seatName(room, seat)}</b> : <p class="quiet">{words().participant.noName}</p>;
}
