import { expect, it } from 'vitest';
import { missing } from './missing';

it('a table where nobody votes lacks votes, an empty one lacks seats', () => {
  expect(missing({ seats: 0, voting: 0, items: 1, start: true })).toEqual(['seats']);
  expect(missing({ seats: 3, voting: 0, items: 1, start: true })).toEqual(['votes']);
});

it('nothing is missing where all is there', () => {
  expect(missing({ seats: 3, voting: 2, items: 1, start: true })).toEqual([]);
  expect(missing({ seats: 3, voting: 2, items: 0, start: false })).toEqual(['agenda', 'start']);
});
