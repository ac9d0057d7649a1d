import type { MineSlice, RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { TallyBar } from '../../parts/tally';
import { words } from '../../words';
import { ballotForm } from './ballot';
import { CastBallot } from './cast';
import { Counted } from './counted';
import { Countdown } from './countdown';
import { VotedPoints } from './voted-points';

/** The vote that is open: what it is about, how far it is, and the seat's own ballot where it has one. */
export function Vote({ room }: { room: Room }) {
  const vote = room.state.slices.vote.value;
  const round = vote?.open ? vote.rounds[vote.open] : undefined;
  if (!vote?.open || !round) {
    return null;
  }
  const w = words().participant;
  const d = words().deciding;
  const mine = room.state.slices.mine.value;
  const numbers = round.points.map((p) => room.state.slices.table.value?.points[p.point]?.number).filter((n) => n !== undefined);
  return (
    <section class="sheet stack" aria-labelledby="vote">
      <div class="row wrap">
        <h2 class="chip wrap" id="vote">
          {w.vote(d.pointsNamed(numbers), round.ordinal)}
        </h2>
        <Progress room={room} id={vote.open} />
      </div>
      <VotedPoints room={room} round={round} />
      <p class="small quiet">
        {d.needs(d.grades[round.rule.required])} {d.secrecyHelp[round.secrecy]} {mine && mine.weight > 1 && w.weight(mine.weight)}
      </p>
      {round.closes && (
        <p class="small">
          {w.closesIn} <Countdown until={round.closes} over={w.closing} class="strong" />
        </p>
      )}
      {mine && <Own room={room} mine={mine} id={vote.open} round={round} />}
    </section>
  );
}

function Progress({ room, id }: { room: Room; id: string }) {
  const progress = room.state.slices.progress.value;
  return progress?.round === id ? (
    <>
      <span class="small quiet number push">{words().deciding.haveVoted(progress.voted, progress.entitled)}</span>
      {progress.count && (
        <div class="all">
          <TallyBar count={progress.count} />
        </div>
      )}
    </>
  ) : null;
}

function Own({ room, mine, id, round }: { room: Room; mine: MineSlice; id: string; round: RoundShape }) {
  const w = words().participant;
  if (mine.mayVoteIn !== id) {
    return <p class="notice">{mine.votes ? w.notOnRegister : w.noVote}</p>;
  }
  const form = ballotForm(room, id, mine.seat);
  const ballot = mine.ballots[id];
  return form.phase(ballot) === 'counted' && ballot ? (
    <Counted room={room} form={form} ballot={ballot} />
  ) : (
    <CastBallot room={room} form={form} round={round} ballot={ballot} />
  );
}
