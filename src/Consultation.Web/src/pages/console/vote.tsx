import type { RoundShape } from '../../contract';
import { duration, secondsUntil, timeOfDay } from '../../live/clock';
import { TallyBar } from '../../parts/tally';
import { Statement } from '../../parts/text';
import { words } from '../../words';
import type { Desk } from './desk';
import { EnterBallot } from './enter-ballot';
import { pointById, roundtable, say, seats, type WithId } from './meeting';
import { Confirm } from '../../parts/opens';
import type { SeatShape } from '../../contract';

type Round = WithId<RoundShape>;
/** The seats on the register that have not voted. */
export type Missing = readonly WithId<SeatShape>[];

/** The vote under way: how far it is, who is still to vote, and closing it. */
export function VoteUnderWay({ desk, round }: { desk: Desk; round: Round }) {
  const w = words().console.vote;
  const { room } = desk;
  const missing = useMissing(desk, round);
  const voted = round.points.map((p) => pointById(room, p.point)).filter((p) => p !== undefined);
  const chip = w.chip(words().deciding.pointsNamed(voted.map((p) => p.number)), words().deciding.grades[round.rule.required], words().deciding.secrecy[round.secrecy]);
  return (
    <section class="sheet stack console-now" id={`point-${voted[0]?.id}`} aria-labelledby="vote-title">
      <div class="row wrap">
        <h2 class="chip wrap" id="vote-title">
          {round.ordinal > 1 ? `${chip} · ${w.round(round.ordinal)}` : chip}
        </h2>
        <span class="push small quiet number">
          {w.opened(timeOfDay(round.opened, roundtable(room).timeZone))} · <Closing desk={desk} round={round} />
        </span>
      </div>
      {voted.map((point) => (
        <div key={point.id} class={voted.length > 1 ? 'console-numbered' : ''}>
          {voted.length > 1 && <span class="quiet number">{point.number}</span>}
          <Statement text={point.text} />
        </div>
      ))}
      <Progress desk={desk} round={round} />
      <p class="small quiet">{stillText(desk, missing)}</p>
      <div class="row wrap console-actions">
        <CloseVote desk={desk} round={round} missing={missing} />
        <EnterBallot desk={desk} round={round} missing={missing} />
      </div>
    </section>
  );
}

function useMissing({ room }: Desk, round: Round): Missing {
  const voted = room.state.slices.vote.value?.voted ?? {};
  return seats(room).filter((seat) => round.register?.includes(seat.id) && voted[seat.id]?.round !== round.id);
}

function Progress({ desk, round }: { desk: Desk; round: Round }) {
  const w = words();
  const progress = desk.room.state.slices.progress.value;
  const [voted, entitled] = progress?.round === round.id ? [progress.voted, progress.entitled] : [0, round.entitled];
  return (
    <div class="stack">
      <div class="row wrap" role="status">
        <span class="big number" aria-label={w.deciding.haveVoted(voted, entitled)}>
          {w.console.vote.of(voted, entitled)}
        </span>
        <span class="quiet" aria-hidden="true">
          {w.console.vote.haveVoted}
        </span>
        {!progress?.count && <span class="push small quiet">{w.console.vote.hidden}</span>}
      </div>
      <div class="bar" aria-hidden="true">
        <i style={{ width: `${entitled > 0 ? (100 * voted) / entitled : 0}%`, background: 'var(--act)' }} />
      </div>
      {progress?.count && <TallyBar count={progress.count} />}
    </div>
  );
}

function Closing({ desk, round }: { desk: Desk; round: Round }) {
  const w = words().console.vote;
  if (!round.closes) {
    return <>{w.closesByHand}</>;
  }
  const left = secondsUntil(round.closes);
  return <b>{left > 0 ? w.closesIn(duration(left), timeOfDay(round.closes, roundtable(desk.room).timeZone)) : w.closing2}</b>;
}

function stillText(desk: Desk, missing: Missing): string {
  const w = words().console;
  const lobby = desk.lobby.value;
  const named = missing.map((seat) => {
    const connection = lobby ? [lobby.seats.includes(seat.id) ? w.people.connected : w.people.notConnected] : [];
    return w.vote.state(say(desk.room, seat.name), [seat.present ? w.people.isPresent : w.people.isAbsent, ...connection].join(', '));
  });
  return named.length > 0 ? w.vote.still(named.join('; ')) : w.vote.all;
}

/** Closing asks first where some who are present have not voted. */
function CloseVote({ desk, round, missing }: { desk: Desk; round: Round; missing: Missing }) {
  const w = words().console.vote;
  const present = missing.filter((seat) => seat.present);
  const close = () => desk.room.do({ do: 'closeVote', round: round.id });
  return (
    <Confirm
      says={w.close}
      title={w.closeTitle}
      help={present.length > 0 ? w.closeHelp(present.length) : w.all}
      send={w.close}
      kind="main"
      sendKind="main"
      shortcut="C"
      straight={present.length === 0}
      onDo={close}
    >
      <ul class="console-bullets">
        {present.map((seat) => (
          <li key={seat.id}>{say(desk.room, seat.name)}</li>
        ))}
      </ul>
      {present.length > 0 && <p class="quiet small">{w.closeMeans}</p>}
    </Confirm>
  );
}
