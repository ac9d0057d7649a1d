import { describe, expect, it } from 'vitest';
import { localPath } from './local';
import { takeToken } from './token';
import { cleaned, textOf } from './typed';

describe('what is typed', () => {
  it('is sent without the characters that no text may hold', () => {
    expect(cleaned('  a\tb\r\nc\u0007\u202Ed\u2067e\n')).toBe('a b\ncde');
    expect(cleaned('Әділ сөз — «ы̆»')).toBe('Әділ сөз — «ы̆»'.normalize('NFC'));
  });

  it('is in the page’s language where the roundtable has it, else in the authentic one', () => {
    expect(textOf(' yes ', { languages: ['ru', 'en'], authentic: 'ru' })).toEqual({ en: 'yes' });
    expect(textOf('да', { languages: ['ru', 'kk'], authentic: 'kk' })).toEqual({ kk: 'да' });
  });
});

describe('an address to go on to', () => {
  it.each(['/r/almaty', '/r/almaty?as=seat%3Agov1', '/'])('may be %s', (path) => expect(localPath(path)).toBe(path));

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '/.//elsewhere.example', 'javascript:alert(1)', '', null])(
    'is the start page instead of %s',
    (path) => expect(localPath(path)).toBe('/'),
  );
});

describe('a token in the address', () => {
  it('is taken out of it at once', () => {
    history.replaceState(null, '', '/join?x=1#SECRET');
    expect(takeToken()).toBe('SECRET');
    expect(location.href).not.toContain('SECRET');
    expect(takeToken()).toBeUndefined();
  });
});
