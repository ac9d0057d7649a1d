import { expect, test } from 'vitest';
import type { SeatShape } from '../../contract';
import { stillToVote } from './register';

const seat = (id: string, more: Partial<SeatShape> = {}) =>
  ({ id, votes: true, present: true, arrived: '2009-02-23T03:50:00.000Z', ...more }) as SeatShape & { id: string };
const vote = { roll: 'arrived', opened: '2009-02-23T05:00:00.000Z', entitled: 3, voted: new Set(['a']) } as const;

test('those at the table who have not voted are named', () => {
  const { seats, others } = stillToVote([seat('a'), seat('b'), seat('c'), seat('guest', { votes: false })], vote);
  expect(seats.map((s) => s.id)).toEqual(['b', 'c']);
  expect(others).toBe(0);
});

test('who arrived after the vote was opened is not on its register', () => {
  const late = seat('late', { arrived: '2009-02-23T05:01:00.000Z' });
  expect(stillToVote([seat('a'), seat('b'), seat('c'), late], vote).seats.map((s) => s.id)).toEqual(['b', 'c']);
});

test('who left is counted, though the view does not tell who it was', () => {
  const { seats, others } = stillToVote([seat('a'), seat('b'), seat('gone', { present: false, arrived: undefined })], vote);
  expect(seats.map((s) => s.id)).toEqual(['b']);
  expect(others).toBe(1);
});

test('where all are on the roll, those who are absent are to vote too', () => {
  const { seats } = stillToVote([seat('a'), seat('b'), seat('away', { present: false, arrived: undefined })], { ...vote, roll: 'all' });
  expect(seats.map((s) => s.id)).toEqual(['b', 'away']);
});
