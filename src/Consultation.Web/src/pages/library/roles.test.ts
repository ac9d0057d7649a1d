import { expect, it } from 'vitest';
import { mayInvite, mayPrepare, mayRead, shownRoles, writes } from './roles';

it('who runs a roundtable isn’t told that they may show it and see it', () => {
  expect(shownRoles(['facilitator', 'display', 'administrator'])).toEqual(['facilitator']);
  expect(shownRoles(['facilitator', 'seat:gov1', 'display'])).toEqual(['facilitator', 'seat:gov1']);
  expect(shownRoles(['staff'])).toEqual(['staff']);
  expect(shownRoles(['display'])).toEqual(['display']);
});

it('a seat may have the documents once the session is over', () => {
  expect(mayRead({ roles: ['seat:gov1'], stage: 'live' })).toBe(false);
  expect(mayRead({ roles: ['seat:gov1'], stage: 'closed' })).toBe(true);
  expect(mayRead({ roles: ['display'], stage: 'closed' })).toBe(false);
  expect(mayRead({ roles: ['staff'], stage: 'draft' })).toBe(true);
});

it('an administrator at the table reads as the seat', () => {
  expect(writes(['seat:gov1', 'administrator'])).toBe(false);
  expect(writes(['administrator'])).toBe(true);
});

it('nothing is prepared once the session is closed, and only the facilitator invites', () => {
  expect(mayPrepare({ roles: ['rapporteur', 'display'], stage: 'live' })).toBe(true);
  expect(mayPrepare({ roles: ['facilitator'], stage: 'closed' })).toBe(false);
  expect(mayInvite({ roles: ['rapporteur'], stage: 'draft' })).toBe(false);
  expect(mayInvite({ roles: ['facilitator', 'display'], stage: 'draft' })).toBe(true);
});
