import type { PointShape, RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { TallyBar } from '../../parts/tally';
import { inWords, words } from '../../words';
import { lastRound, seatName, type Settled } from './meeting';
import { Sentence } from './texts';

/** What came of a point: the record's sentence, its grade, and the figures of the vote where there was one. */
export function Outcome({ room, settled }: { room: Room; settled: Settled }) {
  const { id, point } = settled;
  const found = lastRound(room.state.slices.vote.value?.rounds, id);
  const w = words().participant;
  return (
    <div class="stack tight outcome">
      {point.label && (
        <p>
          <OutcomeChip point={point} />
        </p>
      )}
      {point.sentence && <Sentence room={room} settled={settled} />}
      {point.reason && (
        <p class="small">
          <span class="quiet">{w.reason}:</span> {inWords(point.reason)}
        </p>
      )}
      {found && <Figures room={room} id={found[0]} round={found[1]} provisional={point.stage === 'counted'} />}
    </div>
  );
}

/** The grade, and whether it was enough. */
export function OutcomeChip({ point }: { point: PointShape }) {
  const d = words().deciding;
  const { decision } = point;
  const kind = decision ? (decision.adopted ? 'good' : 'bad') : '';
  return (
    <span class={`chip wrap ${kind}`}>
      {point.number} · {inWords(point.label) || d.pointStages[point.stage]}
      {decision?.adopted && ` · ${d.adopted}`}
    </span>
  );
}

/** The figures of a round that has closed; of an open vote also who chose what; and one's own position, which only its seat sees. */
export function Figures({ room, id, round, provisional }: { room: Room; id: string; round: RoundShape; provisional: boolean }) {
  const w = words().participant;
  const d = words().deciding;
  const own = room.state.slices.mine.value?.ballots[id];
  return (
    <div class="stack tight" role="group" aria-label={w.figures}>
      {provisional && (
        <p class="small">
          <b>{w.notDeclared}</b>{' '}
          {round.outcome && w.reached(d.grades[round.outcome.grade])} <span class="quiet">{w.provisional}</span>
        </p>
      )}
      {round.count && <TallyBar count={round.count} silent={round.rule.silence === 'notCounted' ? (round.notVoted ?? 0) : 0} />}
      {own?.position && <p class="small quiet">{w.yourBallot(d.positions[own.position])}</p>}
      {round.ballots && round.ballots.length > 0 && (
        <details>
          <summary class="small">{w.whoChoseWhat}</summary>
          <ul class="plain-list small stack tight">
            {round.ballots.map((b) => (
              <li key={b.seat} class="row top">
                <span class="grow">{seatName(room, b.seat)}</span>
                <span>{d.positions[b.position]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
