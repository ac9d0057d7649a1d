const LEAST_SECONDS = 5;
const MOST_SECONDS = 86_400;

/** The limit of a speech, from the minutes typed: half a minute is 0.5; nothing, or nonsense, is no limit. */
export function limitSeconds(minutes: string): number | undefined {
  const seconds = Math.round(Number(minutes.replace(',', '.')) * 60);
  return Number.isFinite(seconds) && seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS ? seconds : undefined;
}
