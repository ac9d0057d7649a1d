import { describe, expect, it } from 'vitest';
import { addressOf, byKind, keptAs, readName } from './document-name';

describe('a document’s name', () => {
  it.each([
    ['minutes.en.pdf', { kind: 'minutes', language: 'en', form: 'pdf' }],
    ['agreed-positions.kk.public.pdf', { kind: 'agreed-positions', language: 'kk', form: 'pdf' }],
    ['record.json', { kind: 'record', form: 'json' }],
    ['something', { kind: 'something', form: '' }],
  ])('%s says what it is', (file, is) => expect(readName(file)).toEqual({ file, ...is }));

  it('stands with the others of its kind, one’s own language first', () => {
    const kinds = byKind(['minutes.en.pdf', 'minutes.ru.pdf', 'agreed-positions.en.pdf', 'agreed-positions.ru.pdf', 'record.json'], 'ru');
    expect(kinds.map(([kind, names]) => [kind, names.map((n) => n.language)])).toEqual([
      ['minutes', ['ru', 'en']],
      ['agreed-positions', ['ru', 'en']],
      ['record', [undefined]],
    ]);
  });

  it('says for whom it is, or the address does', () => {
    const [minutes, record] = [readName('minutes.en.public.pdf'), readName('record.json')];
    expect(addressOf(minutes, 'public')).toBe('/documents/minutes.en.public.pdf');
    expect(addressOf(record, 'public')).toBe('/documents/record.json?readership=public');
    expect(addressOf(record, undefined)).toBe('/documents/record.json');
    expect([keptAs(minutes, 'public'), keptAs(record, 'public'), keptAs(record, undefined)]).toEqual(['minutes.en.public.pdf', 'record.public.json', 'record.json']);
  });
});
