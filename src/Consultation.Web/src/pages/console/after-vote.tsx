import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { WhoChose } from '../../parts/outcome';
import { words } from '../../words';
import { say, seatName, type WithId } from './meeting';

/** What stands beside the figures once a vote is closed: who chose what, receipts, how seats say they had meant to vote. */
export function AfterVote({ room, round }: { room: Room; round: WithId<RoundShape> }) {
  return (
    <>
      <Intended room={room} round={round} />
      <WhoChose room={room} round={round} says={words().console.outcome.who} />
      <Receipts round={round} />
    </>
  );
}

function Intended({ room, round }: { room: Room; round: WithId<RoundShape> }) {
  const w = words().console.outcome;
  const title = `intended-${round.id}`;
  return round.intendedVotes.length > 0 ? (
    <div class="stack tight">
      <p class="console-h" id={title}>
        {w.intended}
      </p>
      <ul class="plain-list console-lines" aria-labelledby={title}>
        {round.intendedVotes.map((vote) => (
          <li key={vote.seat} class="console-said">
            <b>{seatName(room, vote.seat)}</b>
            <p>{say(room, vote.text)}</p>
          </li>
        ))}
      </ul>
    </div>
  ) : null;
}

/** The receipts of a secret vote, for whoever looks for their own. */
function Receipts({ round }: { round: WithId<RoundShape> }) {
  const w = words();
  return round.receipts && round.receipts.length > 0 ? (
    <details class="console-more">
      <summary>{w.console.outcome.receipts(round.receipts.length)}</summary>
      <table class="table">
        <caption class="hidden-label">{w.console.outcome.receiptsOf}</caption>
        <thead>
          <tr>
            <th scope="col">{w.console.outcome.receipt}</th>
            <th scope="col">{w.console.outcome.choice}</th>
          </tr>
        </thead>
        <tbody>
          {round.receipts.map((entry, i) => (
            <tr key={i}>
              <td class="number">{entry.receipt}</td>
              <td>{w.deciding.positions[entry.position]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  ) : null;
}
