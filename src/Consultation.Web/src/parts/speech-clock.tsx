import type { SpeechShape } from '../contract';
import { duration } from '../live/clock';
import { spoken, timeLeft } from '../live/floor';
import { words } from '../words';

/** How long a speech has lasted, of what it was given, on a page that only shows it. */
export function SpeechTime({ speech, over }: { speech: SpeechShape; over?: string }) {
  const left = timeLeft(speech);
  const past = left !== undefined && left < 0;
  const time = duration(spoken(speech));
  return (
    <span class={`number running ${past ? 'over' : ''}`} role="timer">
      {speech.limit === undefined ? time : words().record.now.of(time, duration(speech.limit))}
      {past && over && ` · ${over}`}
      {!speech.since && ` · ${words().floor.paused}`}
    </span>
  );
}
