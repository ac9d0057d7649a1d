import { expect, test } from 'vitest';
import { fitting, pageCount, STEPS } from './fit';
import { joinOf } from './join';

test('the largest size that fits is taken', () => {
  expect(fitting((size) => size <= 5)).toBe(4.6);
  expect(fitting(() => true)).toBe(STEPS[0]);
  expect(fitting((size) => size <= STEPS.at(-1)!)).toBe(STEPS.at(-1));
});

test('a text that doesn’t fit even in the smallest size has none', () => {
  expect(fitting(() => false)).toBeUndefined();
});

test('few sizes are tried', () => {
  let tried = 0;
  fitting((size) => (tried++, size < 4));
  expect(tried).toBeLessThanOrEqual(4);
});

test('pages beside one another are counted with the gaps between them', () => {
  expect(pageCount(1000, 1000, 50)).toBe(1);
  expect(pageCount(3100, 1000, 50)).toBe(3);
  expect(pageCount(0, 0, 50)).toBe(1);
});

test('a room code is shown in two halves, and not at all where there is none', () => {
  expect(joinOf({ code: '48210937', joinUrl: 'a.example/join' })).toEqual({ code: '4821 0937', url: 'a.example/join' });
  expect(joinOf({ code: '48210937' })).toEqual({ code: '4821 0937', url: '' });
  expect(joinOf({})).toBeUndefined();
});
