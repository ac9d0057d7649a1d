import { expect, it } from 'vitest';
import { zones } from '../../live/zones';
import { zoneNamed } from './zone-named';

it.each([
  ['Asia/Almaty', 'Asia/Almaty'],
  ['asia/almaty ', 'Asia/Almaty'],
  ['Almaty', 'Asia/Almaty'],
  ['new york', 'America/New_York'],
  ['UTC', 'UTC'],
])('the time zone typed as “%s” is %s', (typed, zone) => expect(zoneNamed(typed, zones())).toBe(zone));

it.each(['', '  ', 'Mars/Olympus', '+05:00', 'Almat'])('there is no time zone “%s”', (typed) => expect(zoneNamed(typed, zones())).toBeUndefined());

it('a name that this device no longer lists is still known', () => expect(zoneNamed('US/Eastern', ['UTC'])).toBe('America/New_York'));
