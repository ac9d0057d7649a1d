import { describe, expect, it } from 'vitest';
import { amended, changedIn } from './amending';

const before = { text: { en: 'Limits only.', ru: 'Пределы.' }, clause: { en: 'limits only' } };

describe('an amendment', () => {
  it('of the authentic words leaves out what was not typed anew', () => {
    expect(amended(before, { en: 'Few limits.' }, undefined, 'en')).toEqual({ text: { en: 'Few limits.' } });
    expect(amended(before, { en: 'Few limits.', ru: 'Мало.' }, { en: 'few limits' }, 'en')).toEqual({ text: { en: 'Few limits.', ru: 'Мало.' }, clause: { en: 'few limits' } });
  });

  it('of another language keeps the rest', () => {
    expect(amended(before, { en: 'Limits only.', ru: 'Лишь пределы.' }, undefined, 'en')).toEqual({ text: { en: 'Limits only.', ru: 'Лишь пределы.' }, clause: { en: 'limits only' } });
  });

  it('may change the clause alone', () => {
    expect(amended(before, { en: 'Limits only.' }, { en: 'only limits' }, 'en')).toEqual({ text: before.text, clause: { en: 'only limits' } });
  });

  it('that changes nothing is none', () => {
    expect(amended(before, { en: ' Limits only. ' }, undefined, 'en')).toBe('unchanged');
    expect(amended(before, { en: 'Limits only.', ru: 'Пределы.' }, { en: 'limits only' }, 'en')).toBe('unchanged');
  });

  it('needs the authentic words', () => {
    expect(amended(before, { ru: 'Пределы.' }, undefined, 'en')).toBe('missing');
    expect(amended(before, undefined, undefined, 'en')).toBe('missing');
  });

  it('is compared in the authentic language unless it changes others alone', () => {
    expect(changedIn({ text: { en: 'Few.', ru: 'Мало.' } }, before, 'en')).toBe('en');
    expect(changedIn({ text: { en: 'Limits only.', ru: 'Мало.' } }, before, 'en')).toBe('ru');
    expect(changedIn({ text: before.text }, before, 'en')).toBe('en');
  });
});
