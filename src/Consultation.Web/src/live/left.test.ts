import { expect, test } from 'vitest';
import { warning } from './left';

test('a minute before the end and ten seconds before it is warned of, and of nothing before and after', () => {
  expect([61, 60, 11, 10, 1, 0, -1].map(warning)).toEqual([undefined, 'minute', 'minute', 'seconds', 'seconds', undefined, undefined]);
});
