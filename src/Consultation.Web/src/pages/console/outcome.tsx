import { leadsIn } from '../../live/reading';
import type { Room } from '../../live/room';
import { GradeStated } from '../../parts/grade';
import { Addition } from '../../parts/point/addition';
import { PointText } from '../../parts/point/point-text';
import { ChangedLater } from '../../parts/register';
import { SilenceOver } from '../../parts/silence-over';
import { Statement } from '../../parts/text';
import { TallyBar } from '../../parts/tally';
import { inWords, words } from '../../words';
import { AfterVote } from './after-vote';
import { EnterReservation } from './enter-text';
import { roundtable, rounds, say } from './meeting';
import { Objections } from './objections';
import { PointChip } from './point-chip';
import { TextAfter } from './point-work';
import { groups, type ListedPoint } from './points';
import { ReopenPoint } from './reopen-point';
import { Reservations } from './reservations';

/** The outcome that was reached last, in the words of the record. */
export function LastOutcome({ room, points }: { room: Room; points: readonly ListedPoint[] }) {
  const w = words();
  const first = points[0]!;
  const decision = first.decision!;
  const called = say(room, first.label) || w.deciding.grades[decision.grade];
  const round = rounds(room).find((r) => r.id === decision.round);
  return (
    <section class="sheet stack" aria-labelledby="last-title">
      <h2 class="console-h" id="last-title">
        {w.console.outcome.last(points.map((point) => point.number))}
      </h2>
      <div role="status">
        <GradeStated label={called} adopted={decision.adopted} />
      </div>
      <Statement text={first.sentence ?? first.text} class="console-sentence" />
      <Addition points={points} class="console-sentence" />
      <ChangedLater room={room} ids={points.map((point) => point.id)} />
      <Texts points={points} />
      <SilenceOver room={room} points={points.map((point) => point.id)} />
      {round?.outcome && <TallyBar count={round.outcome.count} silent={round.notVoted ?? 0} />}
      {round && <AfterVote room={room} round={round} />}
      <Objections room={room} points={points.map((point) => point.id)} still />
      <Reservations room={room} points={points.map((point) => point.id)} />
      <div class="row wrap console-actions">
        <TextAfter room={room} points={points} />
        {roundtable(room).stage === 'live' && (
          <>
            {points.map((point) => (
              <EnterReservation key={point.id} room={room} point={point} named={points.length > 1} />
            ))}
            {points.map((point) => (
              <ReopenPoint key={point.id} room={room} point={point} />
            ))}
          </>
        )}
      </div>
    </section>
  );
}

/** The texts of points whose sentence doesn't hold them, as that of several never does; the place a link to any of them leads to. */
function Texts({ points }: { points: readonly ListedPoint[] }) {
  return (
    <>
      {points.map((point) => (
        <div key={point.id} id={`point-${point.id}`} class={points.length > 1 ? 'console-numbered' : ''}>
          {points.length > 1 && <span class="quiet number">{point.number}</span>}
          {(points.length > 1 || leadsIn(inWords(point.sentence))) && <PointText point={point} class="console-sentence" />}
        </div>
      ))}
    </>
  );
}

/** The points of the current item that have ended, with what the record says of them. */
export function Settled({ room, points }: { room: Room; points: readonly ListedPoint[] }) {
  const w = words().console.table;
  return (
    <section class="sheet stack" aria-labelledby="settled-title">
      <h2 class="console-h" id="settled-title">
        {w.settled}
      </h2>
      <ul class="plain-list console-lines">
        {groups(points).map((group) => (
          <li key={group[0]!.id} class="console-said">
            <div class="row wrap">
              <b class="number">{group.map((point) => point.number).join(', ')}</b>
              <PointChip point={group[0]!} />
            </div>
            <p>{say(room, group[0]!.sentence ?? group[0]!.text)}</p>
            <Addition points={group} class="console-sentence" />
            <ChangedLater room={room} ids={group.map((point) => point.id)} />
            <Texts points={group} />
            <SilenceOver room={room} points={group.map((point) => point.id)} />
            <TextAfter room={room} points={group} />
            {group[0]!.reason && <p class="quiet small">{say(room, group[0]!.reason)}</p>}
            {roundtable(room).stage === 'live' && (
              <div class="row wrap">
                {group.map((point) => (
                  <ReopenPoint key={point.id} room={room} point={point} />
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
