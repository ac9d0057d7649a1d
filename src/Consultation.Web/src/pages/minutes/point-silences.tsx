import type { MinutesDraft } from '../../contract';
import { day, timeOfDay } from '../../live/clock';
import { inWords, words } from '../../words';

/** What is still open on points: it won't stand in a version made now. */
export function PointSilences({ draft }: { draft: MinutesDraft }) {
  return (
    <>
      {draft.pointSilences.map(({ text, until }, i) => (
        <p key={i} class="notice warn">
          {words().minutes.pointSilence(day(until, draft.timeZone), timeOfDay(until, draft.timeZone), inWords(text, draft.authentic))}
        </p>
      ))}
    </>
  );
}
