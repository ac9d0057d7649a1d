import type { MyBallotShape, RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { WhoChose } from '../../parts/outcome';
import { TallyBar } from '../../parts/tally';
import { words } from '../../words';
import { Footnotes } from './intended';
import { seatName } from './names';
import { Receipts } from './receipts';

interface FiguresProps {
  room: Room;
  id: string;
  round: RoundShape;
  provisional: boolean;
}

/** The figures of a round that has closed; of an open vote also who chose what; and one's own position, which only its seat sees. */
export function Figures({ room, id, round, provisional }: FiguresProps) {
  const w = words().participant;
  const d = words().deciding;
  const own = room.state.slices.mine.value?.ballots[id];
  return (
    <div class="stack tight" role="group" aria-label={w.figures}>
      {provisional && (
        <p class="small">
          <b>{w.notDeclared}</b>{' '}
          {round.outcome && (round.outcome.adopted ? w.reached(d.grades[round.outcome.grade]) : w.fellShort(d.grades[round.rule.required], d.grades[round.outcome.grade]))} <span class="quiet">{w.provisional}</span>
        </p>
      )}
      {round.count && <TallyBar count={round.count} silent={round.rule.silence === 'notCounted' ? (round.notVoted ?? 0) : 0} />}
      {own && <OwnBallot room={room} ballot={own} />}
      <WhoChose room={room} round={round} says={w.whoChoseWhat} />
      {round.receipts && <Receipts room={room} id={id} receipts={round.receipts} />}
      <Footnotes room={room} id={id} round={round} />
    </div>
  );
}

/** What the seat's own ballot said, if the page is told, who cast it, and whether it counts. */
function OwnBallot({ room, ballot }: { room: Room; ballot: MyBallotShape }) {
  const v = words().voting;
  return ballot.position ? (
    <p class="small quiet">
      {words().participant.yourBallot(words().deciding.positions[ballot.position])}
      {ballot.proxy && ` · ${v.castForYou(seatName(room, ballot.proxy))}`}
      {ballot.setAside && ` · ${v.setAside}`}
    </p>
  ) : null;
}
