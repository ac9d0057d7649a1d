import type { PointShape } from '../../contract';
import type { Room } from '../../live/room';
import { GradeStated } from '../../parts/grade';
import { inWords, words } from '../../words';
import { Figures } from './figures';
import { outcomeRound, type Settled } from './meeting';
import { Sentence } from './sentence';

/** What came of a point: the record's sentence, its grade, and the figures of the vote where there was one. */
export function Outcome({ room, settled }: { room: Room; settled: Settled }) {
  const { id, point } = settled;
  const found = outcomeRound(room.state.slices.vote.value?.rounds, id, point);
  const w = words().participant;
  return (
    <div class="stack tight outcome">
      {point.label && (point.decision ? <Graded point={point} adopted={point.decision.adopted} /> : <p><OutcomeChip point={point} /></p>)}
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

function Graded({ point, adopted }: { point: PointShape; adopted: boolean }) {
  return (
    <div class="row graded">
      <span class="small quiet number">{point.number}</span>
      <GradeStated label={inWords(point.label)} adopted={adopted} />
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
