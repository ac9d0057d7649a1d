import { expect, test } from 'vitest';
import { mainAction } from './main-action';

const live = { stage: 'live', openRound: undefined, toDeclare: [], points: [], silence: false, currentItem: 'rights', nextItem: 'principles' } as const;
const point = (id: string, stage: 'draft' | 'tabled' | 'sense' | 'decided', item = 'rights') => ({ id, stage, item, brackets: [] });

test('before the session it is opening it, while suspended resuming it, afterwards the documents', () => {
  expect(mainAction({ ...live, stage: 'draft' }).do).toBe('open');
  expect(mainAction({ ...live, stage: 'scheduled' }).do).toBe('open');
  expect(mainAction({ ...live, stage: 'suspended' }).do).toBe('resume');
  expect(mainAction({ ...live, stage: 'closed' }).do).toBe('documents');
});

test('a vote under way comes before all else', () => {
  expect(mainAction({ ...live, openRound: 'r2', toDeclare: ['r1'], points: [point('a', 'tabled')] })).toEqual({ do: 'closeVote' });
});

test('a counted vote is declared before anything new is decided', () => {
  expect(mainAction({ ...live, toDeclare: ['r1', 'r2'], points: [point('a', 'tabled')] })).toEqual({ do: 'declare', round: 'r1' });
});

test('while anyone may object there is nothing to press', () => {
  expect(mainAction({ ...live, points: [point('a', 'tabled'), point('b', 'sense')] })).toEqual({ do: 'wait' });
  expect(mainAction({ ...live, silence: true, points: [point('a', 'tabled')] })).toEqual({ do: 'wait' });
});

test('a point on the table is voted on, and a draft put to the table', () => {
  expect(mainAction({ ...live, points: [point('a', 'draft'), point('b', 'tabled')] })).toEqual({ do: 'vote', point: 'b' });
  expect(mainAction({ ...live, points: [point('a', 'decided'), point('b', 'draft')] })).toEqual({ do: 'table', point: 'b' });
});

test('points of other items wait until theirs is taken up', () => {
  expect(mainAction({ ...live, points: [point('a', 'tabled', 'principles'), point('b', 'draft', 'principles')] })).toEqual({ do: 'nextItem' });
});

test('after the last item the session is closed', () => {
  expect(mainAction({ ...live, nextItem: undefined, points: [point('a', 'decided')] })).toEqual({ do: 'closeSession' });
});

test('a text with words in brackets isn’t voted on: another is, else they are lifted first', () => {
  const bracketed = { ...point('a', 'tabled'), brackets: [{ id: 'b', from: 0, to: 4 }] };
  expect(mainAction({ ...live, points: [bracketed, point('c', 'tabled')] })).toEqual({ do: 'vote', point: 'c' });
  expect(mainAction({ ...live, points: [bracketed, point('c', 'draft')] })).toEqual({ do: 'wait' });
});
