import { describe, expect, it } from 'vitest';
import type { RoundtableSlice, RoundtableSummaryShape, TemplateShape } from '../../contract';
import { beginningOf, chosenAs, followed, named } from './beginnings';

const summary = (id: string, roles: string[], start?: string): RoundtableSummaryShape => ({ id, title: id, stage: 'closed', number: 1, roles, ...(start ? { start } : {}) });
const template: TemplateShape = { id: 'council', name: { en: 'Council' }, about: {}, roll: 'all', noun: 'participants', parts: [], sectors: [], items: [] };
const standing = {} as RoundtableSlice;

describe('what a new roundtable begins with', () => {
  it('is one that is prepared or seen as staff, the latest first', () => {
    const all = [summary('old', ['facilitator'], '2009-02-23T04:00:00Z'), summary('seat', ['seat:a']), summary('new', ['staff'], '2009-04-23T04:00:00Z'), summary('watched', ['observer'])];
    expect(followed(all).map((r) => r.id)).toEqual(['new', 'old']);
  });

  it('is a template that there is, or nothing', async () => {
    expect(await beginningOf(chosenAs('template', 'council'), [template], [])).toEqual({ kind: 'template', template });
    expect(await beginningOf(chosenAs('template', 'gone'), [template], [])).toBeUndefined();
    expect(await beginningOf(chosenAs('next', 'gone'), [template], [])).toBeUndefined();
    expect(await beginningOf('', [], [])).toEqual({ kind: 'empty' });
  });

  it('is named in the request; the series only where the one before is of none', () => {
    expect(named({ kind: 'empty' }, '')).toEqual({});
    expect(named({ kind: 'template', template }, '')).toEqual({ template: 'council' });
    expect(named({ kind: 'next', previous: summary('old', []), standing }, 'law')).toEqual({ previous: 'old', series: 'law' });
    expect(named({ kind: 'next', previous: summary('old', []), standing, series: 'other' }, 'law')).toEqual({ previous: 'old' });
  });
});
