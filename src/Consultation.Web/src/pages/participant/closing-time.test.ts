import { describe, expect, it } from 'vitest';
import { nearness } from './closing-time';

describe('the closing time of a vote', () => {
  it('is warned of a minute and ten seconds before', () => {
    expect([61, 60, 11, 10, 1, 0, -3].map(nearness)).toEqual(['far', 'soon', 'soon', 'now', 'now', 'over', 'over']);
  });
});
