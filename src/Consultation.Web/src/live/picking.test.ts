import { expect, it } from 'vitest';
import { overlaps, picked } from './picking';

const text = 'Limits may be invoked only in extreme cases.';
const words = (start: number, end: number): string | undefined => {
  const range = picked(text, start, end);
  return range && text.slice(range.from, range.to);
};

it('takes what is selected without the blanks around it', () => {
  expect(words(13, 27)).toBe('invoked only');
  expect(words(2, 4)).toBe('mi');
});

it('takes the word that a tap falls on', () => {
  expect(words(24, 24)).toBe('only');
  expect(words(0, 0)).toBe('Limits');
  expect(words(43, 43)).toBe('cases');
});

it('takes nothing where there are no words', () => {
  expect(words(6, 7)).toBeUndefined();
  expect(picked('', 0, 0)).toBeUndefined();
});

it('knows what overlaps', () => {
  const brackets = [{ from: 22, to: 26 }];
  expect(overlaps({ from: 25, to: 30 }, brackets)).toBe(true);
  expect(overlaps({ from: 26, to: 30 }, brackets)).toBe(false);
});
