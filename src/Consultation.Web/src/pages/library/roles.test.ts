import { expect, it } from 'vitest';
import { mayRead, shownRoles } from './roles';

it('who runs a roundtable isn’t told that they may show it and see it', () => {
  expect(shownRoles(['facilitator', 'display', 'administrator'])).toEqual(['facilitator']);
  expect(shownRoles(['staff'])).toEqual(['staff']);
  expect(shownRoles(['facilitator', 'seat:gov1'])).toEqual(['facilitator', 'seat:gov1']);
});

it('a seat may read the documents once the session is over', () => {
  expect(mayRead({ roles: ['seat:gov1'], stage: 'live' })).toBe(false);
  expect(mayRead({ roles: ['seat:gov1'], stage: 'closed' })).toBe(true);
  expect(mayRead({ roles: ['display'], stage: 'closed' })).toBe(false);
  expect(mayRead({ roles: ['staff'], stage: 'draft' })).toBe(true);
});
