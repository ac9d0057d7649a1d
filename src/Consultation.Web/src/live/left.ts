/** What is said of the time that is left: nothing, that less than a minute is left, that these are the last ten seconds. */
export type Warning = 'minute' | 'seconds';

const MINUTE = 60;
const LAST = 10;

/** What is said with so many seconds left; nothing once they are over. */
export function warning(left: number): Warning | undefined {
  if (left <= 0 || left > MINUTE) {
    return undefined;
  }
  return left > LAST ? 'minute' : 'seconds';
}
