import { describe, expect, it } from 'vitest';
import type { RoundtableSummaryShape, Stage } from '../../contract';
import { matching, onShelves } from './roundtables';

const one = (title: string, stage: Stage, start?: string): RoundtableSummaryShape => ({ id: title, title, stage, number: 1, roles: [], ...(start ? { start } : {}) });
const titles = (list: readonly RoundtableSummaryShape[]): string[] => list.map((r) => r.title);

describe('the list of roundtables', () => {
  it('has each roundtable once, a suspended session among those in session', () => {
    const { now, coming, drafts, past } = onShelves([one('a', 'closed'), one('b', 'suspended'), one('c', 'draft'), one('d', 'live'), one('e', 'scheduled')]);
    expect([now, coming, drafts, past].map(titles)).toEqual([['b', 'd'], ['e'], ['c'], ['a']]);
  });

  it('has the next one first among those to come, and those without a date last', () => {
    const { coming } = onShelves([one('undated', 'scheduled'), one('later', 'scheduled', '2027-02-01T00:00:00.000Z'), one('next', 'scheduled', '2027-01-01T00:00:00.000Z')]);
    expect(titles(coming)).toEqual(['next', 'later', 'undated']);
  });

  it('has the last one first among the past, and those without a date last', () => {
    const { past } = onShelves([one('undated b', 'closed'), one('old', 'closed', '2009-02-23T04:00:00.000Z'), one('undated a', 'closed'), one('new', 'closed', '2026-01-01T00:00:00.000Z')]);
    expect(titles(past)).toEqual(['new', 'old', 'undated a', 'undated b']);
  });
});

describe('a search', () => {
  const all = ['Legal Policy Strategy', 'Право и вода', 'Йод'];
  const found = (search: string): string[] => matching(all, (title) => title, search);

  it('finds the words of a title in any order and case', () => {
    expect(found('strategy LEGAL')).toEqual(['Legal Policy Strategy']);
    expect(found('ВОДА')).toEqual(['Право и вода']);
    expect(found('йод'.normalize('NFD'))).toEqual(['Йод']);
    expect(found('legal вода')).toEqual([]);
  });

  it('for nothing finds all', () => expect(found('  ')).toEqual(all));
});
