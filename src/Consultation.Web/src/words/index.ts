import { effect, signal } from '@preact/signals';
import type { Language, Text } from '../contract';
import type { en } from './en';

/** Everything a page says, in one language. */
export type Words = typeof en;

/** The languages that pages are written in; each is loaded only where it is used. */
const loads: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('./en')).en,
  ru: async () => (await import('./ru')).ru,
  kk: async () => (await import('./kk')).kk,
};

const loaded = new Map<Language, Words>();

/** The language of the page; its words are loaded. */
export const language = signal<Language>('en');

/**
 * Has a page speak a language; false where its words can't be had just now, and the page stays as it is.
 * @param still whether it is still wanted once its words are there.
 */
export async function speak(wanted: Language, still = (): boolean => true): Promise<boolean> {
  try {
    if (!loaded.has(wanted)) {
      loaded.set(wanted, await loads[wanted]());
    }
  } catch {
    return false;
  }
  if (still()) {
    language.value = wanted;
  }
  return true;
}

/** The words of the page's language; read within a component, they change with it. */
export function words(): Words {
  return loaded.get(language.value)!;
}

/** A text in the page's language, else in the authentic one, else in the first there is. */
export function inWords(text: Text | undefined, authentic?: Language): string {
  if (!text) {
    return '';
  }
  return text[language.value] ?? (authentic ? text[authentic] : undefined) ?? Object.values(text)[0] ?? '';
}

effect(() => {
  document.documentElement.lang = language.value;
});
