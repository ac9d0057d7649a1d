import { expect, test } from 'vitest';
import type { Stage } from '../../contract';
import { choices, latestOf, NO_FILTER, passing } from './filter';

const of = (id: string, stage: Stage, year?: number, series?: string) => ({ id, stage, ...(year ? { start: `${year}-06-15T10:00:00.000Z` } : {}), ...(series ? { series } : {}) });
const all = [of('a', 'closed', 2009, 'law'), of('b', 'closed', 2010, 'law'), of('c', 'live', 2010), of('d', 'draft')];
const passed = (filter: Partial<typeof NO_FILTER>) => passing(all, { ...NO_FILTER, ...filter }).map((r) => r.id);

test('an empty filter leaves out none', () => {
  expect(passed({})).toEqual(['a', 'b', 'c', 'd']);
});

test('what is chosen is asked of each', () => {
  expect(passed({ stage: 'closed' })).toEqual(['a', 'b']);
  expect(passed({ series: 'law', year: '2010' })).toEqual(['b']);
  expect(passed({ stage: 'live', series: 'law' })).toEqual([]);
});

test('one can choose what there is: stages in their order, the latest year first', () => {
  expect(choices(all)).toEqual({ stages: ['draft', 'live', 'closed'], series: ['law'], years: ['2010', '2009'] });
});

test('the latest of a series is the last that has begun', () => {
  expect(latestOf([...all, of('e', 'draft', 2011, 'law')], 'law')?.id).toBe('b');
  expect(latestOf(all, '')).toBeUndefined();
  expect(latestOf(all, 'water')).toBeUndefined();
});
