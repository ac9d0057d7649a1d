import { expect, test } from 'vitest';
import type { PointShape } from '../../contract';
import { record } from '../../words/en/record';
import { isFree } from './meeting';

const point = (item: string, stage: PointShape['stage'] = 'draft'): PointShape => ({ item, stage }) as PointShape;

test('a point that is settled or being decided isn’t changed, one that was put off may be', () => {
  expect((['draft', 'tabled', 'deferred'] as const).every((stage) => isFree(point('x', stage)))).toBe(true);
  expect((['voting', 'sense', 'counted', 'decided', 'discussed', 'noted', 'withdrawn'] as const).some((stage) => isFree(point('x', stage)))).toBe(false);
});

test('the preview of a discussion is a sentence, whatever stop was typed', () => {
  expect(record.points.discussion('committee', 'noted', ' the report. ')).toBe('The Committee took note of the report.');
  expect(record.points.discussion('participants', 'discussed', '')).toBe('The participants discussed ….');
});
