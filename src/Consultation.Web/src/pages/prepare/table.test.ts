import { expect, it } from 'vitest';
import { inPlace, namesIn } from './table';

it('things stand in the order of their places, whatever order they came in', () => {
  expect(inPlace([['b', { place: 2 }], ['a', { place: 0 }], ['c', { place: 1 }]]).map(([id]) => id)).toEqual(['a', 'c', 'b']);
});

it('names are read one a line, without blank lines and what marks a list', () => {
  expect(namesIn('Ministry of Justice\n\n  - Adil Soz\r\n2) OSCE Center\n• USAID\n3M Kazakhstan\n')).toEqual(['Ministry of Justice', 'Adil Soz', 'OSCE Center', 'USAID', '3M Kazakhstan']);
});
