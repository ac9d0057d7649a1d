const LEAST_SECONDS = 5;
const MOST_SECONDS = 86_400;

/** The limit of a speech, from the minutes typed: half a minute is 0.5; nothing, or nonsense, is no limit. */
export function limitSeconds(minutes: string): number | undefined {
  const seconds = Math.round(Number(minutes.replace(',', '.')) * 60);
  return Number.isFinite(seconds) && seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS ? seconds : undefined;
}

/** A limit as it is typed: at most two places after the point, by which every limit is told from the next. */
export const limitMinutes = (seconds: number | undefined): string => (seconds === undefined ? '' : String(Math.round((seconds / 60) * 100) / 100));
