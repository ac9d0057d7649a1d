import { afterEach, describe, expect, it } from 'vitest';
import { draft } from '../../live/drafts';
import { field, forgetNew, idOfNew, readNew } from './new-read';

afterEach(forgetNew);

const typed = (title: string): void => {
  draft('library.new.title.en').value = title;
  field('zone').value = 'Asia/Almaty';
};

describe('a new roundtable', () => {
  it('starts at the time its own time zone shows', () => {
    typed(' Water ');
    field('date').value = '2026-12-01';
    field('time').value = '10:00';
    expect(readNew()).toEqual({
      do: 'createRoundtable', title: { en: 'Water' }, languages: ['en'], authentic: 'en', timeZone: 'Asia/Almaty', roll: 'arrived', noun: 'participants', start: '2026-12-01T05:00:00.000Z',
    });
  });

  it('needs its title in the authentic language', () => {
    typed('Water');
    field('languages').value = 'en ru';
    field('authentic').value = 'ru';
    expect(readNew()).toMatchObject({ code: 'page.incomplete' });
    draft('library.new.title.ru').value = 'Вода';
    expect(readNew()).toMatchObject({ title: { en: 'Water', ru: 'Вода' }, languages: ['en', 'ru'], authentic: 'ru' });
  });

  it('has no word in a language that was taken off the list again', () => {
    typed('Water');
    draft('library.new.title.kk').value = 'Су';
    expect(readNew()).toMatchObject({ title: { en: 'Water' } });
  });

  it('needs a time where there is a date, and a time zone that there is', () => {
    typed('Water');
    field('date').value = '2026-12-01';
    expect(readNew()).toMatchObject({ code: 'page.incomplete' });
    field('date').value = '';
    field('zone').value = 'Mars/Olympus';
    expect(readNew()).toMatchObject({ code: 'page.incomplete' });
  });

  it('keeps its id however often it is sent, and the next one has another', () => {
    const first = idOfNew();
    expect(idOfNew()).toBe(first);
    forgetNew();
    expect(idOfNew()).not.toBe(first);
  });
});
