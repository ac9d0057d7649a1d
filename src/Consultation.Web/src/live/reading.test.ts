import { expect, test } from 'vitest';
import { beginning } from './reading';

test('a text is cut between words', () => {
  expect(beginning('Limits may\n\nbe invoked', 40)).toBe('Limits may be invoked');
  expect(beginning('Limits may be invoked only', 17)).toBe('Limits may be…');
});
