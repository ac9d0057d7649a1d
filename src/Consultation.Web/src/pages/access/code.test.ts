import { expect, test } from 'vitest';
import { isCode } from './code';

test('eight digits are a room code, however they are parted; a token is none', () => {
  expect(['48210937', '4821 0937', '4821-0937'].map(isCode)).toEqual([true, true, true]);
  expect(['4821093', '482109370', 'a4b8c2d1e0f9g3h7', ''].map(isCode)).toEqual([false, false, false, false]);
});
