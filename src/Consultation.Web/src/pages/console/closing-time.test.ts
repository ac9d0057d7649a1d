import { expect, test } from 'vitest';
import { minutesFrom, nextAt } from './closing-time';

const noon = Date.parse('2009-02-23T06:00:00.000Z');

test('a time of day is the next one by the roundtable’s clock: today’s, or tomorrow’s where that is over', () => {
  expect(nextAt('12:30', 'Asia/Almaty', noon)).toBe('2009-02-23T06:30:00.000Z');
  expect(nextAt('11:59', 'Asia/Almaty', noon)).toBe('2009-02-24T05:59:00.000Z');
  expect(nextAt('12:00', 'Asia/Almaty', noon)).toBe('2009-02-24T06:00:00.000Z');
  expect(nextAt('', 'Asia/Almaty', noon)).toBeUndefined();
});

test('minutes may have a fraction; nonsense counts as one', () => {
  expect(minutesFrom(noon, 1.5)).toBe('2009-02-23T06:01:30.000Z');
  expect(minutesFrom(noon, Number.NaN)).toBe('2009-02-23T06:01:00.000Z');
});
