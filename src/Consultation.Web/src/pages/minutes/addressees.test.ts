import { describe, expect, it } from 'vitest';
import { addressees, joined, tagsOf } from './addressees';

describe('addressees', () => {
  it('stand one a line, in the same order in each language', () => {
    expect(addressees({ en: 'Office\nCouncil', ru: 'Отдел\nСовет' }, 'en')).toEqual([{ en: 'Office', ru: 'Отдел' }, { en: 'Council', ru: 'Совет' }]);
  });

  it('keep their place where one isn’t written in another language', () => {
    const typed = joined([{ en: 'Office' }, { en: 'Council', ru: 'Совет' }], ['en', 'ru']);
    expect(typed).toEqual({ en: 'Office\nCouncil', ru: '\nСовет' });
    expect(addressees(typed, 'en')).toEqual([{ en: 'Office' }, { en: 'Council', ru: 'Совет' }]);
  });

  it('are none where nothing is typed', () => {
    expect(addressees(undefined, 'en')).toEqual([]);
    expect(joined([], ['en'])).toBeUndefined();
  });

  it('name the language that has more of them than the authentic one', () => {
    expect(addressees({ en: 'Office', kk: 'Бөлім\nКеңес' }, 'en')).toBe('kk');
  });
});

describe('tags', () => {
  it('are apart by commas or spaces', () => expect(tagsOf(' PGOV, PHUM EAID;KZ ')).toEqual(['PGOV', 'PHUM', 'EAID', 'KZ']));
});
