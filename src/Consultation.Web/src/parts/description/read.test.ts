import { afterEach, expect, it } from 'vitest';
import type { RoundtableSlice } from '../../contract';
import { draft } from '../../live/drafts';
import { authenticOf, forgetDescription, initially, readDescription } from './read';

const NEW = initially(undefined, 'Asia/Almaty');

afterEach(() => forgetDescription('d'));

it('reads the start in the roundtable’s time zone', () => {
  draft('d.title.en').value = ' Water ';
  draft('d.date').value = '2026-12-01';
  draft('d.time').value = '10:00';
  expect(readDescription('d', NEW)).toMatchObject({ title: { en: 'Water' }, start: '2026-12-01T05:00:00.000Z', timeZone: 'Asia/Almaty', roll: 'arrived' });
});

it('asks for the title in the authentic language', () => {
  draft('d.languages').value = 'en ru';
  draft('d.authentic').value = 'ru';
  draft('d.title.en').value = 'Water';
  expect(readDescription('d', NEW)).toMatchObject({ fields: [{ field: 'title' }] });
});

it('asks for the time where there is a date', () => {
  draft('d.title.en').value = 'Water';
  draft('d.date').value = '2026-12-01';
  expect(readDescription('d', NEW)).toMatchObject({ fields: [{ field: 'start.time' }] });
});

it('leaves out what is empty', () => {
  draft('d.title.en').value = 'Water';
  const read = readDescription('d', NEW);
  expect(read).toMatchObject({ languages: ['en'], place: undefined, online: undefined, start: undefined });
});

it('begins from what stands there, in its own time zone', () => {
  const standing = { languages: ['en', 'kk'], authentic: 'kk', timeZone: 'Asia/Almaty', start: '2009-02-23T04:00:00.000Z', roll: 'all', noun: 'committee' } as unknown as RoundtableSlice;
  expect(initially(standing, 'UTC')).toMatchObject({ languages: 'en kk', authentic: 'kk', zone: 'Asia/Almaty', date: '2009-02-23', time: '10:00', roll: 'all' });
});

it('another language becomes the authentic one where the one chosen was taken off the list', () => {
  expect(authenticOf('kk', ['en', 'ru'])).toBe('en');
});
