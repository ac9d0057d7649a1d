import { describe, expect, it } from 'vitest';
import type { PointShape, PositionsSlice, RegisteredShape } from '../contract';
import type { WithId } from './reading';
import { isInForce, positionsOfSeries, seriesId, successorOf, successors } from './series';

const point = (id: string, at: string | undefined, more: Partial<PointShape> = {}): WithId<PointShape> =>
  ({ id, number: id, text: { en: id }, ...(at ? { decision: { adopted: true, grade: 'consensus', at } } : {}), ...more }) as WithId<PointShape>;
const entry = (place: number, point: string, more: Partial<RegisteredShape> = {}): RegisteredShape => ({
  place,
  roundtable: 'first',
  point,
  title: { en: 'The first' },
  text: { en: point },
  sentence: { en: point },
  decided: '2026-01-01T10:00:00.000Z',
  ...more,
});
const slice: PositionsSlice = { series: 'law', register: { 'first/b': entry(1, 'b'), 'first/a': entry(0, 'a') } };

describe('the register', () => {
  it('has what was taken over in its order, then what was adopted here in the order decided', () => {
    const points = [point('late', '2026-02-02T10:00:00.000Z'), point('open', undefined), point('early', '2026-02-01T10:00:00.000Z')];
    expect(positionsOfSeries(slice, points).map((p) => p.key)).toEqual(['first/a', 'first/b', 'early', 'late']);
  });

  it('names a position of this roundtable without it', () => {
    expect(positionsOfSeries(slice, [point('x', '2026-02-01T10:00:00.000Z')]).map((p) => p.ref)).toContainEqual({ point: 'x' });
  });

  it('has nothing where the roundtable isn’t one of a series', () => {
    expect(positionsOfSeries({ register: {} }, [point('x', '2026-02-01T10:00:00.000Z')])).toEqual([]);
  });

  it('doesn’t take a failed point for a position', () => {
    const failed = point('x', undefined, { decision: { adopted: false, grade: 'notAgreed', at: '2026-02-01T10:00:00.000Z' } });
    expect(positionsOfSeries({ series: 'law', register: {} }, [failed])).toEqual([]);
  });
});

describe('what can change a position', () => {
  const points = [point('x', '2026-02-01T10:00:00.000Z'), point('y', '2026-02-02T10:00:00.000Z'), point('z', '2026-02-03T10:00:00.000Z', { change: { standing: 'superseded' } })];
  const [earlier, , own] = positionsOfSeries(slice, points);

  it('is what was adopted here and is in force', () => {
    expect(successors(earlier!, points).map((p) => p.id)).toEqual(['x', 'y']);
  });

  it('is never the position itself', () => {
    expect(own!.key).toBe('x');
    expect(successors(own!, points).map((p) => p.id)).toEqual(['y']);
  });
});

describe('what changed a position', () => {
  const points = [point('x', '2026-02-01T10:00:00.000Z')];

  it.each([
    [{ point: 'x' }, 'here'],
    [{ point: 'x', roundtable: 'second' }, 'here'],
    [{ point: 'a', roundtable: 'first' }, 'earlier'],
    [{ point: 'x', roundtable: 'third' }, 'elsewhere'],
    [undefined, 'none'],
  ] as const)('named as %j is found %s', (by, kind) => {
    expect(successorOf({ standing: 'superseded', ...(by ? { by } : {}) }, 'second', points, slice).kind).toBe(kind);
  });

  it('leaves it in force where it was only amended', () => {
    expect([isInForce({}), isInForce({ change: { standing: 'amended' } }), isInForce({ change: { standing: 'superseded' } })]).toEqual([true, true, false]);
  });
});

describe('the id of a series', () => {
  it.each([
    ['Rule of law', 'rule-of-law'],
    ['  Water law, 2026! ', 'water-law-2026'],
    ['Élections', 'elections'],
    ['People’s voice', 'peoples-voice'],
    ['Право', ''],
    [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ])('of %j is %j', (name, id) => expect(seriesId(name)).toBe(id));
});
