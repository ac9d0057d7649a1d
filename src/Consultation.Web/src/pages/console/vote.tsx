import type { RoundShape, SeatShape } from '../../contract';
import { timeOfDay } from '../../live/clock';
import { isOutOf } from '../../live/out-of';
import type { Room } from '../../live/room';
import { sameRule } from '../../live/rules';
import { Statement } from '../../parts/text';
import { words } from '../../words';
import { AnnulRound } from './annul-round';
import { CloseVote } from './close-vote';
import { Closing, ClosingWarning } from './closing';
import type { Desk } from './desk';
import { EnterBallot } from './enter-ballot';
import { ExtendVote } from './extend-vote';
import { hasCounted, pointById, roundtable, say, seats, type WithId } from './meeting';
import { Progress, Still } from './progress';
import { CountedHands, EnterHands } from './raised-hands';
import { ruleName } from './rules';
import { SeparatePoint } from './separate-point';

type Round = WithId<RoundShape>;
/** The seats on the register that have not voted. */
export type Missing = readonly WithId<SeatShape>[];

/** The vote or the temperature check under way: how far it is, who is still missing, and closing it. */
export function VoteUnderWay({ desk, round }: { desk: Desk; round: Round }) {
  const w = words();
  const { room } = desk;
  const missing = missingIn(desk, round);
  const voted = round.points.map((p) => pointById(room, p.point)).filter((p) => p !== undefined);
  const named = w.deciding.pointsNamed(voted.map((p) => p.number));
  const chip = round.check ? w.console.check.chip(named) : w.console.vote.chip(named, w.deciding.grades[round.rule.required], w.deciding.secrecy[round.secrecy]);
  return (
    <section class="sheet stack console-now" id={`point-${voted[0]?.id}`} aria-labelledby="vote-title">
      <div class="row wrap">
        <h2 class="chip wrap" id="vote-title">
          {!round.check && round.ordinal > 1 ? `${chip} · ${w.console.vote.round(round.ordinal)}` : chip}
        </h2>
        <span class="push small quiet number">
          {w.console.vote.opened(timeOfDay(round.opened, roundtable(room).timeZone))} · <Closing room={room} round={round} />
        </span>
        <ClosingWarning round={round} />
      </div>
      {voted.map((point) => (
        <div key={point.id} class={voted.length > 1 ? 'console-numbered' : ''}>
          {voted.length > 1 && <span class="quiet number">{point.number}</span>}
          <div class="stack tight">
            <Statement text={point.text} />
            {voted.length > 1 && <SeparatePoint room={room} round={round} point={point} />}
          </div>
        </div>
      ))}
      {!round.check && <UnderRule desk={desk} round={round} />}
      <Progress room={room} round={round} />
      <Still desk={desk} round={round} missing={missing} />
      {!round.check && <Late room={room} round={round} />}
      <CountedHands room={room} round={round} />
      <Actions desk={desk} round={round} missing={missing} />
    </section>
  );
}

function Actions({ desk, round, missing }: { desk: Desk; round: Round; missing: Missing }) {
  const w = words().console.vote;
  const { room } = desk;
  return (
    <>
      <div class="row wrap console-actions">
        <CloseVote room={room} round={round} missing={missing} />
        <ExtendVote room={room} round={round} />
        {round.secrecy !== 'secret' && <EnterBallot desk={desk} round={round} missing={missing} />}
        <EnterHands room={room} round={round} />
        {!round.check && (
          <details class="console-more">
            <summary>{w.dots}</summary>
            <div class="row wrap">
              <AnnulRound room={room} round={round} />
            </div>
          </details>
        )}
      </div>
      {round.secrecy === 'secret' && <p class="small quiet">{w.noOthers}</p>}
    </>
  );
}

/** Who came to the table too late for this vote: they are told so, and whoever runs it has to know. */
function Late({ room, round }: { room: Room; round: Round }) {
  const register = new Set(round.register);
  const points = round.points.map((p) => p.point);
  const late = round.register ? seats(room).filter((seat) => seat.present && seat.votes && !register.has(seat.id) && !isOutOf(seat.steppedOut, points)) : [];
  return late.length > 0 ? (
    <p class="notice warn small" role="status">
      {words().console.vote.late(late.length, late.map((seat) => say(room, seat.name)).join('; '))}
    </p>
  ) : null;
}

/** The rule of the vote; that it differs from the roundtable's is said. */
function UnderRule({ desk, round }: { desk: Desk; round: Round }) {
  const w = words().console.vote;
  const usual = roundtable(desk.room).defaultRule;
  const name = ruleName(round.rule, desk.presets.value);
  return <p class="small quiet">{sameRule(round.rule, usual) ? w.underRule(name) : w.notTheDefault(name, ruleName(usual, desk.presets.value))}</p>;
}

/** Who has yet to vote by a ballot of their own: not those whose sector votes by raised hands. */
function missingIn({ room }: Desk, round: Round): Missing {
  const voted = room.state.slices.vote.value?.voted ?? {};
  const register = new Set(round.register);
  return seats(room).filter((seat) => register.has(seat.id) && voted[seat.id]?.round !== round.id && !hasCounted(round, seat.sector));
}
