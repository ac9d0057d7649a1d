import { expect, test } from 'vitest';
import { toSpeakAs } from './speak-as';

test('nobody who runs a meeting is offered to speak as its display', () => {
  expect(toSpeakAs(['facilitator', 'display'])).toEqual(['facilitator']);
  expect(toSpeakAs(['facilitator', 'seat:gov1', 'display'])).toEqual(['facilitator', 'seat:gov1']);
  expect(toSpeakAs(['seat:gov1', 'display'])).toEqual(['seat:gov1', 'display']);
});
