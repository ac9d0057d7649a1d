import { duration, secondsUntil } from '../../live/clock';

/** The time left until a moment, and a word once it is over. */
export function Countdown({ until, over, class: name = '' }: { until: string; over: string; class?: string }) {
  const left = secondsUntil(until);
  return (
    <span class={`number ${name}`} role="timer">
      {left > 0 ? duration(left) : over}
    </span>
  );
}
