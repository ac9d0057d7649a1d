import { expect, test } from 'vitest';
import type { PointShape } from '../../contract';
import { listed } from '../../live/reading';
import { groups, isSettled, lastDecided } from './points';

const point = (of: string, more: Partial<PointShape> = {}) => ({ item: of, stage: 'draft', ...more }) as PointShape;

test('the last outcome is the one decided last, of several at once the last of them', () => {
  const decided = (at: string) => ({ stage: 'decided', decision: { at, grade: 'consensus', adopted: true } }) as Partial<PointShape>;
  const all = listed({ a: point('x', decided('10:00')), b: point('x', decided('11:00')), c: point('x', decided('11:00')), d: point('x') });
  expect(lastDecided(all)?.id).toBe('c');
  expect(lastDecided([])).toBeUndefined();
});

test('a point put off is not settled: it may come back', () => {
  expect(isSettled(point('x', { stage: 'deferred' }))).toBe(false);
  expect(isSettled(point('x', { stage: 'withdrawn' }))).toBe(true);
});

test('points decided in one vote are shown together', () => {
  const voted = { stage: 'decided', decision: { at: '10:00', grade: 'consensus', adopted: true, round: 'r1' } } as Partial<PointShape>;
  const all = listed({ a: point('x', voted), b: point('x', { stage: 'noted' }), c: point('x', voted) });
  expect(groups(all).map((g) => g.map((p) => p.id))).toEqual([['a', 'c'], ['b']]);
});
