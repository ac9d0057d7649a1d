import { expect, it } from 'vitest';
import { missing } from './missing';

const whole = { seats: 3, voting: 2, items: 1, points: 1, start: true, invited: 3, scheduled: true };

it('a table where nobody votes lacks votes, an empty one lacks seats', () => {
  expect(missing({ ...whole, seats: 0, voting: 0 })).toEqual(['seats']);
  expect(missing({ ...whole, voting: 0 })).toEqual(['votes']);
});

it('nothing is missing where all is there', () => {
  expect(missing(whole)).toEqual([]);
  expect(missing({ ...whole, items: 0, points: 0, start: false, scheduled: false })).toEqual(['start', 'agenda', 'schedule']);
  expect(missing({ ...whole, points: 0 })).toEqual(['points']);
});

it('links are missing where a seat has none, and not while that isn’t known', () => {
  expect(missing({ ...whole, invited: 2 })).toEqual(['links']);
  expect(missing({ ...whole, invited: undefined })).toEqual([]);
});
