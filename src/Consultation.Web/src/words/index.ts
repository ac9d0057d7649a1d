import { signal } from '@preact/signals';
import type { Language, Text } from '../contract';
import { en } from './en';

/** Everything a page says, in one language. */
export type Words = typeof en;

/** The languages that pages are written in. */
export const all: Partial<Record<Language, Words>> & { en: Words } = { en };

/** The language of the page. */
export const language = signal<Language>('en');

/** The words of the page's language; read within a component, they change with it. */
export function words(): Words {
  return all[language.value] ?? all.en;
}

/** A text in the page's language, else in the authentic one, else in the first there is. */
export function inWords(text: Text | undefined, authentic?: Language): string {
  if (!text) {
    return '';
  }
  return text[language.value] ?? (authentic ? text[authentic] : undefined) ?? Object.values(text)[0] ?? '';
}
