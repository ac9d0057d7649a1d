const FIRST_MS = 500;
const RECONNECT_MAX_MS = 15_000;

/** How long to wait before the n-th attempt (from 0): doubling, with jitter so that a room doesn't come back at once. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(RECONNECT_MAX_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return ceiling / 2 + random() * (ceiling / 2);
}
