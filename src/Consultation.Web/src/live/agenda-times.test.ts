import { describe, expect, it } from 'vitest';
import type { ItemShape } from '../contract';
import { outlook, secondsOver } from './agenda-times';

const at = (time: string): string => `2009-02-23T${time}:00.000Z`;
const now = (time: string): Date => new Date(at(time));

let place = 0;
const item = (more: Partial<ItemShape>): ItemShape => ({ place: place++, number: '1', title: {}, state: 'pending', spentSeconds: 0, ...more });

describe('the time of an item', () => {
  it('runs over once it has taken more than was allotted', () => {
    const current = item({ state: 'current', minutes: 30, spentSeconds: 600, since: at('10:00') });
    expect(secondsOver(current, now('10:10'))).toBe(-600);
    expect(secondsOver(current, now('10:25'))).toBe(300);
    expect(secondsOver(item({ state: 'current', since: at('10:00') }), now('10:25'))).toBeUndefined();
  });
});

describe('the outlook', () => {
  const two = { a: item({ state: 'current', minutes: 30, since: at('10:10'), plannedEnd: at('10:30') }), b: item({ minutes: 60, plannedEnd: at('11:30') }) };

  it('adds what is left of the item in hand and what is to come', () => {
    expect(outlook(two, now('10:20'))).toEqual({ expected: now('11:40'), planned: now('11:30'), late: 10 });
  });

  it('grows while the item in hand is over its time', () => {
    expect(outlook(two, now('10:50'))?.late).toBe(20);
  });

  it('leaves out what was put off or is over', () => {
    expect(outlook({ ...two, b: { ...two.b, state: 'deferred' } }, now('10:20'))?.expected).toEqual(now('10:40'));
    expect(outlook({ ...two, b: { ...two.b, state: 'done' } }, now('10:20'))?.late).toBe(-50);
  });

  it('says nothing where a time isn’t known, or nothing is in hand', () => {
    expect(outlook({ ...two, b: item({ plannedEnd: at('11:30') }) }, now('10:20'))).toBeUndefined();
    expect(outlook({ a: two.a, b: item({ minutes: 60 }) }, now('10:20'))).toBeUndefined();
    expect(outlook({ ...two, a: { ...two.a, state: 'done' } }, now('10:20'))).toBeUndefined();
  });

  it('counts an item with what stands below it', () => {
    const tree = {
      a: item({ minutes: 60, plannedEnd: at('11:00') }),
      a1: item({ parent: 'a', state: 'current', minutes: 20, since: at('10:00') }),
      a2: item({ parent: 'a', minutes: 30 }),
    };
    expect(outlook(tree, now('10:05'))).toEqual({ expected: now('11:00'), planned: now('11:00'), late: 0 });
  });
});
