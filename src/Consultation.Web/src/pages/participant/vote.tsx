import type { MineSlice, RoundShape } from '../../contract';
import { isOutOf } from '../../live/out-of';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { ballotForm } from './ballot';
import { CastBallot } from './cast';
import { ClosingTime } from './closing-time';
import { Counted } from './counted';
import { isHeld } from './holds';
import { seatName } from './names';
import { Earlier, HeldVotes, Separate, Separated, TallyBar } from './put-off';
import { Terms } from './terms';
import { VotedPoints } from './voted-points';

/** What the seats are asked just now: a vote or a temperature check, how far it is, and one's own ballot and those held, where there are any. */
export function Vote({ room }: { room: Room }) {
  const vote = room.state.slices.vote.value;
  const round = vote?.open ? vote.rounds[vote.open] : undefined;
  if (!vote?.open || !round) {
    return null;
  }
  const id = vote.open;
  const d = words().deciding;
  const mine = room.state.slices.mine.value;
  const points = room.state.slices.table.value?.points;
  const named = d.pointsNamed(round.points.map((p) => points?.[p.point]?.number).filter((n) => n !== undefined));
  return (
    <>
      <section key={id} class="sheet stack" aria-labelledby="vote">
        <div class="row wrap">
          <h2 class={`chip wrap ${round.check ? 'warn' : ''}`} id="vote">
            {round.check ? words().voting.check(named) : words().participant.vote(named, round.ordinal)}
          </h2>
          <Progress room={room} id={id} check={round.check} />
        </div>
        <VotedPoints room={room} round={round} below={round.points.length > 1 ? (point) => <Separate room={room} id={id} point={point} /> : undefined} />
        <Separated room={room} id={id} round={round} />
        <Terms round={round} weight={mine?.weight} />
        <ClosingTime closes={round.closes} zone={room.state.slices.roundtable.value?.timeZone} />
        {mine && <Own room={room} mine={mine} id={id} round={round} />}
        {/* Last: what comes a moment later moves nothing under a finger. */}
        <Earlier room={room} ids={round.points.map((p) => p.point)} />
      </section>
      {mine && Object.keys(mine.proxies).length > 0 && <HeldVotes room={room} mine={mine} id={id} round={round} />}
    </>
  );
}

function Progress({ room, id, check }: { room: Room; id: string; check: boolean }) {
  const progress = room.state.slices.progress.value;
  const says = check ? words().voting.haveAnswered : words().deciding.haveVoted;
  return progress?.round === id ? (
    <>
      <span class="small quiet number push">{says(progress.voted, progress.entitled)}</span>
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
  const v = words().voting;
  const ballot = mine.ballots[id];
  if (mine.byHands) {
    return (
      <div class="notice stack tight">
        <b>{v.byHands}</b>
        <p class="small">
          {v.byHandsHelp} {ballot && v.handsSetAside}
        </p>
      </div>
    );
  }
  if (mine.mayVoteIn !== id) {
    const out = isOutOf(mine.steppedOut, round.points.map((p) => p.point));
    return <p class="notice">{out ? words().people.out.notHere : !mine.votes ? w.noVote : round.check ? v.notAsked : w.notOnRegister}</p>;
  }
  const form = ballotForm(room, id, mine.seat);
  return (
    <>
      {Object.values(mine.proxies).some((held) => isHeld(held, id)) && <h3>{v.yourOwn}</h3>}
      {mine.proxy && !mine.present && round.secrecy !== 'secret' && <p class="notice small">{v.votesForYou(seatName(room, mine.proxy))}</p>}
      {form.phase(ballot) === 'counted' && ballot ? (
        <Counted room={room} form={form} round={round} ballot={ballot} />
      ) : (
        <CastBallot room={room} form={form} round={round} ballot={ballot} />
      )}
    </>
  );
}
