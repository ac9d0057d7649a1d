import { expect, test } from 'vitest';
import { chosenTwice, namedSeat } from './admitting';

const seats = [
  { id: 'court', name: { en: 'Supreme Court', ru: 'Верховный Суд' } },
  { id: 'bar', name: { en: '“Bar Association”' } },
  { id: 'first', name: { en: 'Member' } },
  { id: 'second', name: { en: 'member ' } },
];

test('somebody who waits is proposed the seat they named, in whatever language, case and quotation marks', () => {
  expect(namedSeat({ name: 'Guest', organisation: ' supreme  court' }, seats)).toBe('court');
  expect(namedSeat({ name: 'Guest', organisation: 'верховный суд' }, seats)).toBe('court');
  expect(namedSeat({ name: 'Guest', organisation: 'bar association' }, seats)).toBe('bar');
  expect(namedSeat({ name: 'Supreme Court', organisation: '' }, seats)).toBe('court');
});

test('nothing is proposed where no seat or more than one is called so', () => {
  expect(namedSeat({ name: 'Guest', organisation: 'Court' }, seats)).toBe('');
  expect(namedSeat({ name: 'Guest', organisation: 'member' }, seats)).toBe('');
  expect(namedSeat({ name: '', organisation: '—' }, seats)).toBe('');
});

test('a seat chosen for two is found, one that is not chosen is not', () => {
  expect([...chosenTwice(['court', '', 'bar', 'court', ''])]).toEqual(['court']);
});
