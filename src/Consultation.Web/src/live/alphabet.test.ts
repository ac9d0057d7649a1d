import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languageWords, type Language } from '../contract';
import { inOrder } from './alphabet';

/** The lists that the domain's own table is tested by. */
const lists = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../tests/Consultation.Domain.Tests/Text/alphabet.json'), 'utf8')) as Record<Language, string[]>;

it.each(languageWords)('names stand in the order of the alphabet, in %s', (language) => {
  expect([...lists[language]].sort().reverse().sort(inOrder(language))).toEqual(lists[language]);
});

it('names are equal only where they are the same', () => {
  const order = inOrder('kk');
  expect(order('Әсел', 'Әсел')).toBe(0);
  expect(order('әсел', 'Әсел')).toBeLessThan(0);
  expect(order('Әсел', 'Әсел ')).not.toBe(0);
});
