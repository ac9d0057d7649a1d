import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff';

describe('the wait before the next attempt', () => {
  it('doubles until it stays at fifteen seconds', () => {
    const longest = Array.from({ length: 8 }, (_, attempt) => backoffMs(attempt, () => 1));
    expect(longest).toEqual([500, 1000, 2000, 4000, 8000, 15000, 15000, 15000]);
  });

  it('is spread over the upper half, so that a room doesn’t come back at once', () => {
    for (const attempt of [0, 3, 6, 1000]) {
      const most = backoffMs(attempt, () => 1);
      expect(backoffMs(attempt, () => 0)).toBe(most / 2);
      for (let i = 0; i < 50; i++) {
        const wait = backoffMs(attempt);
        expect(wait).toBeGreaterThanOrEqual(most / 2);
        expect(wait).toBeLessThanOrEqual(most);
      }
    }
  });
});
