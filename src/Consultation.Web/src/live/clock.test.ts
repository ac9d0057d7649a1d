import { afterEach, describe, expect, it, vi } from 'vitest';
import { day, duration, secondsSince, secondsUntil, serverNow, setClock, timeOfDay } from './clock';

describe('a duration', () => {
  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [102, '1:42'],
    [3599, '59:59'],
    [3723, '1:02:03'],
    [-12, '−0:12'],
    [-3600, '−1:00:00'],
  ])('of %i seconds is written %s', (seconds, written) => {
    expect(duration(seconds)).toBe(written);
  });
});

describe('the clock', () => {
  afterEach(() => {
    vi.useRealTimers();
    setClock(new Date().toISOString());
  });

  it('is the server’s, whatever the device’s says', () => {
    vi.useFakeTimers({ now: Date.parse('2020-01-01T00:00:00Z') });
    setClock('2009-02-23T05:46:00.000Z');
    expect(serverNow().toISOString()).toBe('2009-02-23T05:46:00.000Z');
    expect(secondsUntil('2009-02-23T05:47:00.500Z')).toBe(61);
    expect(secondsUntil('2009-02-23T05:45:30.000Z')).toBe(-30);
    expect(secondsSince('2009-02-23T05:45:00.000Z')).toBe(60);
    expect(secondsSince('2009-02-23T05:50:00.000Z')).toBe(0);
  });

  it('isn’t put back by an answer that was held up', () => {
    vi.useFakeTimers({ now: Date.parse('2020-01-01T00:00:00Z') });
    setClock('2009-02-23T05:46:00.000Z');
    setClock('2009-02-23T05:45:48.000Z');
    expect(serverNow().toISOString()).toBe('2009-02-23T05:46:00.000Z');
    setClock('2009-02-23T05:40:00.000Z');
    expect(serverNow().toISOString()).toBe('2009-02-23T05:40:00.000Z');
  });

  it('passes over an answer without a time', () => {
    vi.useFakeTimers({ now: Date.parse('2020-01-01T00:00:00Z') });
    setClock('2009-02-23T05:46:00.000Z');
    setClock(undefined);
    setClock('nonsense');
    expect(serverNow().getUTCFullYear()).toBe(2009);
  });

  it('shows times in the roundtable’s time zone', () => {
    expect(timeOfDay('2009-02-23T05:46:09Z', 'Asia/Almaty')).toBe('11:46');
    expect(timeOfDay('2009-02-23T05:46:09Z', 'Asia/Almaty', true)).toBe('11:46:09');
    expect(day('2009-02-23T20:00:00Z', 'Asia/Almaty')).toBe('24 February 2009');
  });
});
