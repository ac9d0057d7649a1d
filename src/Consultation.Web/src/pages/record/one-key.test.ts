import { expect, test } from 'vitest';
import { after, isAlt } from './one-key';

test('a key goes through the choices and begins anew', () => {
  expect(after(['', 'gov', 'bar'], '')).toBe('gov');
  expect(after(['', 'gov', 'bar'], 'bar')).toBe('');
  expect(after(['', 'gov'], 'elsewhere')).toBe('');
  expect(after([], 'gov')).toBe('');
});

test('the letter is known by its place, whatever alphabet the keyboard writes', () => {
  const key = (code: string, more: KeyboardEventInit) => new KeyboardEvent('keydown', { code, ...more });
  expect(isAlt(key('KeyA', { altKey: true, key: 'ф' }), 'A')).toBe(true);
  expect(isAlt(key('KeyA', { altKey: true, ctrlKey: true }), 'A')).toBe(false);
  expect(isAlt(key('KeyA', {}), 'A')).toBe(false);
  expect(isAlt(key('KeyM', { altKey: true }), 'A')).toBe(false);
});
