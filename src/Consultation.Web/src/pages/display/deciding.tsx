import type { PointShape } from '../../contract';
import { duration, secondsUntil } from '../../live/clock';
import { warning } from '../../live/left';
import type { Room } from '../../live/room';
import { GradeStated } from '../../parts/grade';
import { SectorBars } from '../../parts/outcome';
import { PointText } from '../../parts/point/point-text';
import { TallyBar } from '../../parts/tally';
import { words } from '../../words';
import { Changed } from './changed';
import { Fitted } from './fitted';
import { pointsOf, say } from './naming';

export type Points = { room: Room; points: string[] };
export type Voted = Points & { round: string };

/** The texts in question: one as it stands, several numbered; where they are talked about, with what changed in them. */
export function Texts({ room, points, changes = false }: Points & { changes?: boolean }) {
  const shapes = pointsOf(room, points);
  const text = (p: PointShape, i: number) => (changes && p.version > 1 ? <Changed room={room} id={points[i]!} point={p} /> : <PointText point={p} still />);
  return shapes.length === 1 ? (
    text(shapes[0]!, 0)
  ) : (
    <ol class="screen-points">
      {shapes.map((p, i) => (
        <li key={points[i]}>{text(p, i)}</li>
      ))}
    </ol>
  );
}

/** The sense of the meeting was stated: who objects must do so now. */
export function TheSense({ room, points }: Points) {
  const w = words().display;
  const sense = pointsOf(room, points)[0]?.sense;
  if (!sense) {
    return null;
  }
  return (
    <Fitted
      above={<p class="screen-kicker">{w.sense[sense.sense]}</p>}
      below={
        <>
          <div class="screen-verdict">
            <b>{w.anyObjection}</b> <Countdown until={sense.until} />
          </div>
          <p class="screen-line quiet">{w.senseHelp}</p>
        </>
      }
    >
      <Texts room={room} points={points} />
    </Fitted>
  );
}

function Countdown({ until }: { until: string }) {
  return (
    <span class="number screen-count" role="timer" aria-label={words().display.timeLeft}>
      {duration(Math.max(0, secondsUntil(until)))}
    </span>
  );
}

/** A vote is open: how many have voted, never who, and figures only where they are live. */
export function TheVote({ room, points, round: id }: Voted) {
  const [w, d] = [words().display, words().deciding];
  const round = room.state.slices.vote.value?.rounds[id];
  if (!round) {
    return null;
  }
  const kicker = [
    w.voteOpen(points.length),
    ...(round.ordinal > 1 ? [w.round(round.ordinal)] : []),
    w.secrecy[round.secrecy],
    w.needs(d.grades[round.rule.required]),
  ];
  return (
    <Fitted
      above={<p class="screen-kicker">{kicker.join(' · ')}</p>}
      below={
        <>
          <Progress room={room} round={id} entitled={round.entitled} />
          <p class="screen-line quiet">
            {round.closes ? <Closing at={round.closes} /> : d.results[round.results]}
          </p>
        </>
      }
    >
      <Texts room={room} points={points} />
    </Fitted>
  );
}

export function Progress({ room, round, entitled, says }: { room: Room; round: string; entitled: number; says?: (voted: number, of: number) => string }) {
  const progress = room.state.slices.progress.value;
  const known = progress?.round === round ? progress : undefined;
  const [voted, of] = [known?.voted ?? 0, known?.entitled ?? entitled];
  return (
    <div class="stack screen-progress">
      <p class="screen-voted number">{(says ?? words().deciding.haveVoted)(voted, of)}</p>
      {known?.count ? (
        <TallyBar count={known.count} silent={Math.max(0, of - voted)} silentSays={words().display.notVoted} />
      ) : (
        <div class="bar" aria-hidden="true">
          <i style={{ width: `${of > 0 ? (100 * voted) / of : 0}%`, background: 'var(--act)' }} />
        </div>
      )}
    </div>
  );
}

export function Closing({ at }: { at: string }) {
  const w = words().display;
  const left = secondsUntil(at);
  return (
    <span class={`number ${warning(left) ? 'screen-count' : ''}`} role="timer">
      {left > 0 ? w.closesIn(duration(left)) : w.closesNow}
    </span>
  );
}

/** Counted, and not yet declared. */
export function Counted({ room, points, round: id }: Voted) {
  const w = words().display;
  const round = room.state.slices.vote.value?.rounds[id];
  return (
    <Fitted
      above={<p class="screen-kicker">{w.counted}</p>}
      below={
        <>
          <Figures room={room} round={id} />
          <p class="screen-line quiet">{round?.outcome?.positions === 0 ? `${w.noFigures} ${w.countedHelp}` : w.countedHelp}</p>
        </>
      }
    >
      <Texts room={room} points={points} />
    </Fitted>
  );
}

/** What was decided, in the record's words, with the figures of the vote. */
export function Decided({ room, points, round }: Points & { round: string | undefined }) {
  const w = words().display;
  const point = pointsOf(room, points)[0];
  if (!point?.decision) {
    return null;
  }
  const { adopted, grade, sense } = point.decision;
  const label = say(room, point.label) || words().deciding.grades[grade];
  return (
    <Fitted
      below={
        <>
          <GradeStated label={label} adopted={adopted} />
          {round && <Figures room={room} round={round} />}
          {(sense || isSilence(room, round)) && <p class="screen-line quiet">{w.noObjection}</p>}
          {grade === 'inquorate' && <p class="screen-line quiet">{say(room, point.sentence)}</p>}
        </>
      }
    >
      <Texts room={room} points={points} />
    </Fitted>
  );
}

const isSilence = (room: Room, round: string | undefined): boolean =>
  round !== undefined && room.state.slices.silence.value?.procedures[round]?.outcome?.adopted === true;

/** More can't be told apart from the back of a room. */
const MOST_SECTORS = 4;

function Figures({ room, round: id }: { room: Room; round: string }) {
  const round = room.state.slices.vote.value?.rounds[id];
  const count = round?.outcome?.count ?? round?.count;
  return round && count ? (
    <>
      <TallyBar count={count} silent={round.outcome?.silent ?? round.notVoted ?? 0} />
      {room.seats.value.sectors.length <= MOST_SECTORS && <SectorBars room={room} round={round} />}
    </>
  ) : null;
}

/** What is on the table and talked about; a later version with what changed. */
export function Tabled({ room, points }: Points) {
  const w = words();
  const shapes = pointsOf(room, points);
  const [only] = shapes;
  const version = shapes.length === 1 && only!.version > 1 ? [w.texts.version(only!.version)] : [];
  return (
    <Fitted above={<p class="screen-kicker">{[w.display.onTable(points.length), ...version].join(' · ')}</p>}>
      <Texts room={room} points={points} changes />
    </Fitted>
  );
}
