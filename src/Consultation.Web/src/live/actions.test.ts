import { describe, expect, it } from 'vitest';
import { isOverdue, openFirst, openOf, type Assigned } from './actions';

const action = (id: string, place: number, more: Partial<Assigned> = {}): Assigned => ({ id, place, what: { en: id }, state: 'open', ...more });

describe('actions', () => {
  it('are listed with those open first', () => {
    expect(openFirst([action('a', 0, { state: 'completed' }), action('c', 2), action('b', 1), action('d', 3, { state: 'dropped' })]).map((a) => a.id)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('of a seat are its open ones, those due first at the head', () => {
    const all = [
      action('late', 0, { seat: 's', due: '2009-05-01' }),
      action('undated', 1, { seat: 's' }),
      action('soon', 2, { seat: 's', due: '2009-04-01' }),
      action('done', 3, { seat: 's', state: 'completed' }),
      action('other', 4, { seat: 't' }),
    ];
    expect(openOf(all, 's').map((a) => a.id)).toEqual(['soon', 'late', 'undated']);
  });

  it('are overdue once their day is over where the roundtable is', () => {
    const due = { state: 'open', due: '2009-04-30' } as const;
    // In Almaty it is the first of May already.
    const evening = new Date('2009-04-30T19:00:00Z');
    expect(isOverdue(due, evening, 'Asia/Almaty')).toBe(true);
    expect(isOverdue(due, evening, 'UTC')).toBe(false);
    expect(isOverdue({ ...due, state: 'completed' }, evening, 'Asia/Almaty')).toBe(false);
    expect(isOverdue({ state: 'open' }, evening, 'UTC')).toBe(false);
  });
});
