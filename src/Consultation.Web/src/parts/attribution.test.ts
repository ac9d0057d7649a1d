import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { featurePartWords, type AttributionLevel } from '../contract';
import type { Room } from '../live/room';
import { partGroups } from '../pages/prepare/part-groups';
import { asked, levelOf, mayAsk } from './attribution';

function roomWith(whole: AttributionLevel | undefined, items: Record<string, { parent?: string; attribution?: AttributionLevel }>, parts = ['attribution']): Room {
  return { state: { slices: { roundtable: signal({ attribution: whole, parts }), agenda: signal({ items }) } } } as unknown as Room;
}

describe('the level of attribution', () => {
  const room = roomWith('organisation', { one: { attribution: 'none' }, below: { parent: 'one' }, lowest: { parent: 'below', attribution: 'person' }, two: {} });

  it.each([
    ['one', 'none'],
    ['below', 'none'],
    ['lowest', 'person'],
    ['two', 'organisation'],
    [undefined, 'organisation'],
    ['nowhere', 'organisation'],
  ])('of %s is %s', (item, level) => expect(levelOf(room, item)).toBe(level));

  it('is none where nobody chose one', () => expect(levelOf(roomWith(undefined, { one: {} }), 'one')).toBeUndefined());

  it('lets an author ask to be named where it would be left out', () => {
    expect(mayAsk(room, 'one')).toBe(true);
    expect(mayAsk(room, 'two')).toBe(false);
    expect(mayAsk(room, 'two', true)).toBe(true);
    expect(mayAsk(roomWith('none', {}, []), undefined, true)).toBe(false);
  });

  it('names nobody who may not ask, whatever was ticked before', () => {
    expect(asked(signal(true), true)).toEqual({ named: true });
    expect(asked(signal(true), false)).toEqual({});
    expect(asked(signal(false), true)).toEqual({});
  });
});

describe('the parts by subject', () => {
  it('are all of them, each once', () => expect(partGroups.flatMap(([, parts]) => parts).sort()).toEqual([...featurePartWords].sort()));
});
