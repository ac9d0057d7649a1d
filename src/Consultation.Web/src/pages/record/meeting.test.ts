import { expect, test } from 'vitest';
import type { ItemShape, PointShape } from '../../contract';
import { record } from '../../words/en/record';
import { beginning, isFree, numbered } from './meeting';

const point = (item: string, stage: PointShape['stage'] = 'draft'): PointShape => ({ item, stage }) as PointShape;

test('points are numbered within their items, in the order in which they were drafted', () => {
  const items = { x: { number: '2' } as ItemShape, y: { number: '3.1' } as ItemShape };
  expect(numbered({ a: point('x'), b: point('y'), c: point('x') }, items).map((p) => `${p.id} ${p.number}`)).toEqual(['a 2.1', 'b 3.1.1', 'c 2.2']);
});

test('a text is cut between words', () => {
  expect(beginning('Limits may\n\nbe invoked', 40)).toBe('Limits may be invoked');
  expect(beginning('Limits may be invoked only', 17)).toBe('Limits may be…');
});

test('a point that is settled or being decided isn’t changed, one that was put off may be', () => {
  expect((['draft', 'tabled', 'deferred'] as const).every((stage) => isFree(point('x', stage)))).toBe(true);
  expect((['voting', 'sense', 'counted', 'decided', 'discussed', 'noted', 'withdrawn'] as const).some((stage) => isFree(point('x', stage)))).toBe(false);
});

test('the preview of a discussion is a sentence, whatever stop was typed', () => {
  expect(record.points.discussion('committee', 'noted', ' the report. ')).toBe('The Committee took note of the report.');
  expect(record.points.discussion('participants', 'discussed', '')).toBe('The participants discussed ….');
});
