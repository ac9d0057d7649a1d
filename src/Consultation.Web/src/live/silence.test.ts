import { expect, it } from 'vitest';
import { minutesOn, wrongMoment } from './silence';

const now = Date.parse('2009-02-23T06:00:00Z');

it('minutes of the meeting are from half a one to sixty', () => {
  expect(minutesOn(now, '2')).toBe('2009-02-23T06:02:00.000Z');
  expect(minutesOn(now, ' 1,5 ')).toBe('2009-02-23T06:01:30.000Z');
  expect(['', '0', '61', 'two', '-1'].map((typed) => minutesOn(now, typed))).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

it('a moment days away must lie ahead, and beyond the hour while the session is live', () => {
  expect(wrongMoment(undefined, now, false)).toBe('wrongMoment');
  expect(wrongMoment('2009-02-23T05:59:59Z', now, false)).toBe('wrongMoment');
  expect(wrongMoment('2009-02-23T07:00:00Z', now, true)).toBe('tooSoon');
  expect(wrongMoment('2009-02-23T07:00:00Z', now, false)).toBeUndefined();
  expect(wrongMoment('2009-02-26T06:00:00Z', now, true)).toBeUndefined();
});
