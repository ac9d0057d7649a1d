import { describe, expect, test } from 'vitest';
import { itemAfter } from './follow';

const there = ['i1', 'i2', 'i3'];
const nothing = (): boolean => false;

describe('which item is written about', () => {
  test('the one the meeting is on, moving on with it', () => {
    expect(itemAfter({ current: 'i2', there, typed: nothing })).toBe('i2');
    expect(itemAfter({ before: 'i2', current: 'i3', there, typed: nothing })).toBe('i3');
  });

  test('the one chosen by hand stays while the meeting moves on', () => {
    expect(itemAfter({ before: 'i1', picked: 'i1', current: 'i3', there, typed: nothing })).toBe('i1');
  });

  test('a sentence begun isn’t taken to another item, and once it is sent the meeting is followed again', () => {
    expect(itemAfter({ before: 'i2', current: 'i3', there, typed: (i) => i === 'i2' })).toBe('i2');
    expect(itemAfter({ before: 'i2', current: 'i3', there, typed: nothing })).toBe('i3');
  });

  test('where the meeting is on none it stays where it was, or begins with the first', () => {
    expect(itemAfter({ before: 'i3', there, typed: nothing })).toBe('i3');
    expect(itemAfter({ there, typed: nothing })).toBe('i1');
    expect(itemAfter({ there: [], typed: nothing })).toBeUndefined();
  });

  test('an item that was removed is left', () => {
    expect(itemAfter({ before: 'gone', picked: 'gone', current: 'i2', there, typed: () => true })).toBe('i2');
  });
});
