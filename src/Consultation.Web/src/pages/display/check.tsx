import { TallyBar } from '../../parts/tally';
import { words } from '../../words';
import { Closing, Progress, Texts, type Voted } from './deciding';
import { Fitted } from './fitted';

/** A temperature check is open: how many have answered, no figures. */
export function TheCheck({ room, points, round: id }: Voted) {
  const w = words().display;
  const round = room.state.slices.vote.value?.rounds[id];
  if (!round) {
    return null;
  }
  return (
    <Fitted
      above={<p class="screen-kicker">{w.check}</p>}
      below={
        <>
          <Progress room={room} round={id} entitled={round.entitled} says={w.haveAnswered} />
          <p class="screen-line quiet">
            {w.picture} {round.closes && <Closing at={round.closes} />}
          </p>
        </>
      }
    >
      <Texts room={room} points={points} />
    </Fitted>
  );
}

/** What a temperature check gave: in figures and words, and that it is no vote. */
export function ThePicture({ room, points, round: id }: Voted) {
  const w = words().display;
  const count = room.state.slices.vote.value?.rounds[id]?.count;
  return (
    <Fitted
      above={<p class="screen-kicker">{w.check}</p>}
      below={
        <>
          {count && <TallyBar count={count} />}
          <p class="screen-line quiet">{w.picture}</p>
        </>
      }
    >
      <Texts room={room} points={points} />
    </Fitted>
  );
}
