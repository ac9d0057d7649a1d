import { describe, expect, it } from 'vitest';
import { fromZone, inZone, zones } from './zones';

describe('a planned moment', () => {
  it('is the time of the roundtable’s zone, whatever the device’s', () => {
    expect(fromZone({ date: '2009-02-23', time: '10:00' }, 'Asia/Almaty')).toBe('2009-02-23T04:00:00.000Z');
    expect(fromZone({ date: '2026-07-01', time: '09:30' }, 'America/New_York')).toBe('2026-07-01T13:30:00.000Z');
    expect(fromZone({ date: '2026-01-01', time: '00:00' }, 'Asia/Kathmandu')).toBe('2025-12-31T18:15:00.000Z');
  });

  it('comes back as it was typed', () => {
    for (const zone of ['Asia/Almaty', 'Europe/Vienna', 'America/St_Johns', 'Pacific/Auckland', 'UTC']) {
      for (const typed of [{ date: '2026-03-29', time: '12:00' }, { date: '2026-10-25', time: '00:30' }, { date: '2027-01-01', time: '23:45' }]) {
        expect(inZone(fromZone(typed, zone)!, zone)).toEqual(typed);
      }
    }
  });

  it('that the clock leaps over is taken after the leap', () => {
    expect(fromZone({ date: '2026-03-29', time: '02:30' }, 'Europe/Vienna')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('just before and after a change of the clock is itself', () => {
    expect(fromZone({ date: '2026-03-29', time: '01:59' }, 'Europe/Vienna')).toBe('2026-03-29T00:59:00.000Z');
    expect(fromZone({ date: '2026-03-29', time: '03:00' }, 'Europe/Vienna')).toBe('2026-03-29T01:00:00.000Z');
    expect(fromZone({ date: '2026-10-25', time: '03:00' }, 'Europe/Vienna')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('isn’t there where date or time is missing', () => {
    expect(fromZone({ date: '', time: '10:00' }, 'UTC')).toBeUndefined();
    expect(fromZone({ date: '2026-01-01', time: '' }, 'UTC')).toBeUndefined();
  });
});

it('the list of zones holds the one asked for once', () => {
  expect(zones('Asia/Almaty', 'Mars/Olympus').filter((z) => z === 'Asia/Almaty' || z === 'Mars/Olympus')).toHaveLength(2);
});
