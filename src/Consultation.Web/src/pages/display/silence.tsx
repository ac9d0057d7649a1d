import { duration, secondsUntil } from '../../live/clock';
import { words } from '../../words';
import { Texts, type Voted } from './deciding';
import { Fitted } from './fitted';

/** A silence procedure in the meeting: who says nothing agrees. */
export function TheSilence({ room, points, round }: Voted) {
  const w = words();
  const procedure = room.state.slices.silence.value?.procedures[round];
  if (!procedure) {
    return null;
  }
  return (
    <Fitted
      above={<p class="screen-kicker">{w.silence.title}</p>}
      below={
        <>
          <div class="screen-verdict">
            <b>{w.silence.anyObjection}</b>{' '}
            <span class="number screen-count" role="timer" aria-label={w.silence.left}>
              {duration(Math.max(0, secondsUntil(procedure.until)))}
            </span>
          </div>
          <p class="screen-line quiet">{w.silence.means}</p>
        </>
      }
    >
      <Texts room={room} points={points} />
    </Fitted>
  );
}
