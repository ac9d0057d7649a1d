import { effect, signal } from '@preact/signals';
import type { Language, Text } from '../contract';
import type { en } from './en';

/** Everything a page says, in one language. */
export type Words = typeof en;

/** The parts a language is loaded in: what voting needs, the rest of a participant's page, the pages at the door, and all others. */
export type Part = 'core' | 'seat' | 'door' | 'desk';

/** The languages that pages are written in; each is loaded only where it is used, and of each only the parts that are. */
const loads: Record<Language, Record<Part, () => Promise<Partial<Words>>>> = {
  en: {
    core: async () => (await import('./en/index.ts?words=core')).en,
    seat: async () => (await import('./en/index.ts?words=seat')).en,
    door: async () => (await import('./en/index.ts?words=door')).en,
    desk: async () => (await import('./en/index.ts?words=desk')).en,
  },
  ru: {
    core: async () => (await import('./ru/index.ts?words=core')).ru,
    seat: async () => (await import('./ru/index.ts?words=seat')).ru,
    door: async () => (await import('./ru/index.ts?words=door')).ru,
    desk: async () => (await import('./ru/index.ts?words=desk')).ru,
  },
  kk: {
    core: async () => (await import('./kk/index.ts?words=core')).kk,
    seat: async () => (await import('./kk/index.ts?words=seat')).kk,
    door: async () => (await import('./kk/index.ts?words=door')).kk,
    desk: async () => (await import('./kk/index.ts?words=desk')).kk,
  },
};

/** The parts that the page has asked for. */
export const needed = new Set<Part>(['core']);
const loaded = new Map<Language, { parts: Set<Part>; words: Words }>();

/** The language of the page; its words are loaded. */
export const language = signal<Language>('en');

async function load(wanted: Language): Promise<void> {
  const kept = loaded.get(wanted) ?? { parts: new Set<Part>(), words: {} as Words };
  loaded.set(wanted, kept);
  // A page may ask for more while what it asked for before is on its way.
  for (let missing = [...needed]; missing.length > 0; missing = [...needed].filter((part) => !kept.parts.has(part))) {
    await Promise.all(
      missing
        .filter((part) => !kept.parts.has(part))
        .map(async (part) => {
          join(kept.words, await loads[wanted][part]());
          kept.parts.add(part);
        }),
    );
  }
}

/**
 * Has a page speak a language; false where its words can't be had just now, and the page stays as it is.
 * @param still whether it is still wanted once its words are there.
 */
export async function speak(wanted: Language, still = (): boolean => true): Promise<boolean> {
  try {
    await load(wanted);
  } catch {
    return false;
  }
  if (still()) {
    language.value = wanted;
  }
  return true;
}

/** Has the words of a part there before the page shows what is said in them, now and in every language it is changed to. */
export async function need(...parts: readonly Part[]): Promise<void> {
  parts.forEach((part) => needed.add(part));
  let wanted: Language;
  do {
    wanted = language.peek();
    await load(wanted);
  } while (wanted !== language.peek());
}

/** The words of the page's language; read within a component, they change with it. */
export function words(): Words {
  return loaded.get(language.value)!.words;
}

/** Puts words to those that are there: a subject may stand in several parts. */
function join(into: object, more: object): void {
  const there = into as Record<string, unknown>;
  for (const [name, value] of Object.entries(more)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      join((there[name] ??= {}) as object, value);
    } else {
      there[name] = value;
    }
  }
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
