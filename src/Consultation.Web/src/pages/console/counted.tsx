import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { TallyBar } from '../../parts/tally';
import { Statement } from '../../parts/text';
import { words } from '../../words';
import { AfterVote } from './after-vote';
import { AnnulRound } from './annul-round';
import { Declare } from './declare';
import { EnterObjection, EnterReservation } from './enter-text';
import { pointById, sectorName, type WithId } from './meeting';
import { NextGrade } from './next-grade';
import { Objections } from './objections';
import { CountedHands, EnterHands } from './raised-hands';
import { Reservations } from './reservations';

/** A vote that is counted: its figures, what they mean so far, objections to be answered, and declaring the outcome. */
export function Counted({ room, round, main }: { room: Room; round: WithId<RoundShape>; main: boolean }) {
  const w = words();
  const outcome = round.outcome;
  const voted = round.points.map((p) => pointById(room, p.point)).filter((p) => p !== undefined);
  const ids = voted.map((p) => p.id);
  const title = `counted-${round.id}`;
  if (!outcome) {
    return null;
  }
  return (
    <section class="sheet stack console-now" id={`point-${ids[0]}`} aria-labelledby={title}>
      <div class="row wrap">
        <h2 id={title} class="console-h">
          {`${w.console.outcome.provisional} · ${words().deciding.pointsNamed(voted.map((p) => p.number))}`}
        </h2>
        <span class={`chip wrap push ${outcome.adopted ? 'good' : 'bad'}`} role="status">
          {w.console.outcome.chip(w.deciding.grades[outcome.grade], outcome.adopted ? w.deciding.adopted : w.deciding.notAdopted)}
        </span>
      </div>
      {voted.map((point) => (
        <div key={point.id} class={voted.length > 1 ? 'console-numbered' : ''}>
          {voted.length > 1 && <span class="quiet number">{point.number}</span>}
          <Statement text={point.text} />
        </div>
      ))}
      <TallyBar count={outcome.count} silent={round.notVoted ?? 0} />
      <Why room={room} round={round} />
      <NextGrade room={room} round={round} />
      <CountedHands room={room} round={round} />
      <AfterVote room={room} round={round} />
      <Objections room={room} points={ids} main={main} />
      <Reservations room={room} points={ids} />
      <Declare room={room} round={round} main={main}>
        <details class="console-more">
          <summary>{w.console.table.moreShort}</summary>
          <div class="row wrap">
            {round.secrecy !== 'secret' && <EnterObjection room={room} points={voted} />}
            {voted.map((point) => (
              <EnterReservation key={point.id} room={room} point={point} named={voted.length > 1} />
            ))}
            <EnterHands room={room} round={round} />
            <AnnulRound room={room} round={round} />
          </div>
        </details>
      </Declare>
    </section>
  );
}

/** What the outcome rests on. */
function Why({ room, round }: { room: Room; round: WithId<RoundShape> }) {
  const w = words();
  const o = round.outcome!;
  const names = (sectors: readonly string[]): string => sectors.map((s) => sectorName(room, s)).join(', ');
  const says = [
    w.console.outcome.required(w.deciding.grades[round.rule.required]),
    w.console.outcome.present(o.present, o.roll),
    ...(o.weight.agree + o.weight.agreeWithReservation !== o.count.agree + o.count.agreeWithReservation ? [w.console.outcome.weighted(o.support, o.positions)] : []),
    ...(o.missingSectors.length > 0 ? [w.console.outcome.missing(names(o.missingSectors))] : []),
    ...(o.uncarriedSectors.length > 0 && o.positions > 0 ? [w.console.outcome.uncarried(names(o.uncarriedSectors))] : []),
  ];
  return <p class="small quiet">{says.join(' ')}</p>;
}
