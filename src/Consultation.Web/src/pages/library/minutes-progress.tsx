import type { MinutesProgressShape } from '../../contract';
import { day } from '../../live/clock';
import { words } from '../../words';

/** How far the minutes of a roundtable are, and what waits there to be done. */
export function MinutesProgress({ minutes }: { minutes: MinutesProgressShape }) {
  const w = words().library.minutes;
  const { stage, until, corrections } = minutes;
  return (
    <>
      <span>
        {w.are(words().minutes.stages[stage])}
        {until && ` ${w.until(day(until))}`}
      </span>
      {corrections > 0 && <span class="chip warn">{w.corrections(corrections)}</span>}
    </>
  );
}
