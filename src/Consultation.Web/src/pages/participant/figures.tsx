import type { MyBallotShape, RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { TallyBar } from '../../parts/tally';
import { words } from '../../words';
import { Footnotes } from './intended';
import { sectorName, seatName } from './names';
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
          {round.outcome && w.reached(d.grades[round.outcome.grade])} <span class="quiet">{w.provisional}</span>
        </p>
      )}
      {round.count && <TallyBar count={round.count} silent={round.rule.silence === 'notCounted' ? (round.notVoted ?? 0) : 0} />}
      {own && <OwnBallot room={room} ballot={own} />}
      <Hands room={room} round={round} />
      <WhoChoseWhat room={room} round={round} />
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

/** The counts of the sectors that voted by raised hands. */
function Hands({ room, round }: { room: Room; round: RoundShape }) {
  return (
    <>
      {round.counts?.map(({ sector, counts }) => (
        <div key={sector} class="small">
          <p class="quiet">{words().voting.hands(sectorName(room, sector))}</p>
          <TallyBar count={counts} />
        </div>
      ))}
    </>
  );
}

function WhoChoseWhat({ room, round }: { room: Room; round: RoundShape }) {
  const d = words().deciding;
  if (!round.ballots || round.ballots.length === 0) {
    return null;
  }
  const by = new Map(round.proxies?.map((p) => [p.seat, p.by]));
  return (
    <details>
      <summary class="small">{words().participant.whoChoseWhat}</summary>
      <ul class="plain-list small stack tight">
        {round.ballots.map((b) => {
          const proxy = by.get(b.seat);
          return (
            <li key={b.seat} class="row top">
              <span class="grow">{seatName(room, b.seat)}</span>
              <span class="grow chosen">{proxy ? words().voting.castBy(d.positions[b.position], seatName(room, proxy)) : d.positions[b.position]}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
