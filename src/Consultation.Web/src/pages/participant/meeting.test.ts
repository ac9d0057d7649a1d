import { describe, expect, it } from 'vitest';
import type { AgendaSlice, PointShape, RoundShape, TableSlice } from '../../contract';
import { agreed, itemsOf, lastCheck, lastRound, outcomeRound, leavesTexts, together } from './meeting';

const item = (place: number) => ({ place, number: String(place + 1), title: {}, state: 'done', spentSeconds: 0 }) as const;
const agenda: AgendaSlice = { items: { later: item(1), first: item(0) } };
const point = (of: string, adopted: boolean, round?: string, sentence = 'S') =>
  ({ item: of, stage: 'decided', decision: { adopted, round }, sentence: { en: sentence } }) as unknown as PointShape;

describe('what a page shows of the meeting', () => {
  it('has the items in the agenda’s order, and what was adopted in the same', () => {
    const table = { points: { b: point('later', true), a: point('first', true), no: point('first', false) } } as unknown as TableSlice;
    expect(itemsOf(agenda).map(([id]) => id)).toEqual(['first', 'later']);
    expect(agreed(agenda, table).map(([id]) => id)).toEqual(['a', 'b']);
    expect(agreed(undefined, undefined)).toEqual([]);
  });

  it('shows points decided in one vote with one sentence once', () => {
    const settled = together([
      ['a', point('first', true, 'r1')],
      ['b', point('first', true, 'r1')],
      ['c', point('first', true, 'r2')],
      ['d', point('first', true)],
      ['e', point('first', true)],
    ]);
    expect(settled.map((s) => s.ids)).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
  });

  it('lists the texts beneath a sentence that doesn’t hold them', () => {
    const [one, several] = together([
      ['a', point('first', true, 'r1', 'The participants agreed that …')],
      ['b', point('first', true, 'r2', 'The participants agreed on the following:')],
    ]);
    expect(leavesTexts(one!)).toBe(false);
    expect(leavesTexts(several!)).toBe(true);
    expect(leavesTexts({ ...one!, ids: ['a', 'c'] })).toBe(true);
  });

  const round = (opened: number, what: Partial<RoundShape> = {}) =>
    ({ opened: `2009-02-23T05:0${opened}:00Z`, closed: 'then', check: false, points: [{ point: 'a', version: 1 }], ...what }) as unknown as RoundShape;
  const open: Partial<RoundShape> = { closed: undefined as unknown as string };

  it('takes the figures of the last round that has closed', () => {
    expect(lastRound({ r2: round(2), r1: round(1), r3: round(3, open) }, 'a')?.[0]).toBe('r2');
    expect(lastRound({ r1: round(1) }, 'b')).toBeUndefined();
  });

  it('takes none from a round that was annulled, nor from a temperature check', () => {
    const rounds = { r1: round(1), r2: round(2, { annulled: { reason: {}, at: '' } }), r3: round(3, { check: true }), r4: round(4, { check: true, ...open }) };
    expect(lastRound(rounds, 'a')?.[0]).toBe('r1');
    expect(lastCheck(rounds, 'a')?.[0]).toBe('r3');
  });

  it('shows no figures of before on a point that lies on the table again', () => {
    const on = (stage: string) => ({ stage }) as PointShape;
    expect(outcomeRound({ r1: round(1) }, 'a', on('tabled'))).toBeUndefined();
    expect(outcomeRound({ r1: round(1) }, 'a', on('decided'))?.[0]).toBe('r1');
  });
});
