import { expect, it } from 'vitest';
import type { RoundtableSummaryShape, Stage } from '../../contract';
import { byWhen, matching, titled } from './sort';

const one = (title: string, stage: Stage, start?: string): RoundtableSummaryShape => ({ id: title, title, stage, number: 1, roles: [], ...(start ? { start } : {}) });
const titles = (list: readonly RoundtableSummaryShape[]): string[] => list.map((r) => r.title);

it('those to come stand with the next first, those without a date last', () => {
  const { coming } = byWhen([one('undated', 'draft'), one('later', 'scheduled', '2027-02-01T00:00:00Z'), one('next', 'draft', '2027-01-01T00:00:00Z')]);
  expect(titles(coming)).toEqual(['next', 'later', 'undated']);
});

it('past ones stand with the last first', () => {
  const { past } = byWhen([one('old', 'closed', '2009-02-23T04:00:00Z'), one('undated', 'closed'), one('new', 'closed', '2026-01-01T00:00:00Z')]);
  expect(titles(past)).toEqual(['new', 'old', 'undated']);
});

it('a suspended session is in session', () => {
  const { now, coming, past } = byWhen([one('a', 'suspended'), one('b', 'live')]);
  expect([titles(now), coming, past]).toEqual([['a', 'b'], [], []]);
});

it('a search finds the words of a title in any order and case', () => {
  const all = [one('Legal Policy Strategy', 'live'), one('Право и вода', 'draft')];
  expect(titles(matching(all, 'strategy LEGAL'))).toEqual(['Legal Policy Strategy']);
  expect(titles(matching(all, 'ВОДА'))).toEqual(['Право и вода']);
  expect(matching(all, '  ')).toHaveLength(2);
});

it('a title is found as it is listed, and in another of its languages where the server found it', () => {
  const all = [one('Rule of law', 'closed'), one('Budget', 'draft'), one('Water', 'draft')];
  expect(titles(titled(all, 'LAW', []))).toEqual(['Rule of law']);
  expect(titles(titled(all, 'право', [{ kind: 'title', roundtable: 'Rule of law' }, { kind: 'item', roundtable: 'Water' }]))).toEqual(['Rule of law']);
});
