import { signal } from '@preact/signals';
import { languageWords, type Language } from '../contract';
import { needed, speak, type Part } from '.';

/** The room's screen is often a window of the same browser as the console, and speaks a language of its own. */
const key = (): string => `consultation.language${location.pathname.endsWith('/display') ? '.display' : ''}`;

const isOurs = (code: string | null | undefined): code is Language => (languageWords as readonly (string | null | undefined)[]).includes(code);

function remembered(): Language | undefined {
  try {
    const kept = localStorage.getItem(key());
    return isOurs(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The first language of the browser's that pages are written in. */
export function preferred(codes: readonly string[]): Language {
  for (const code of codes) {
    const language = code.toLowerCase().split('-')[0];
    if (isOurs(language)) {
      return language;
    }
  }
  return 'en';
}

/** Whether the person, or the seat they came for, has said which language; then the browser's doesn't matter. */
let settled = false;

/** The language that was asked for last; a word that is still on its way when another is chosen changes nothing. */
let wanted: Language | undefined;

/** The language that couldn't be loaded. */
export const failed = signal<Language | undefined>(undefined);

async function want(language: Language): Promise<void> {
  wanted = language;
  failed.value = undefined;
  if (!(await speak(language, () => wanted === language)) && wanted === language) {
    failed.value = language;
  }
}

/** Loads the words that a page begins with: the language chosen before in this browser, else the browser's own. */
export async function begin(parts: readonly Part[] = []): Promise<void> {
  parts.forEach((part) => needed.add(part));
  const kept = remembered();
  settled = kept !== undefined;
  await want(kept ?? preferred(navigator.languages));
  if (failed.peek() && failed.peek() !== 'en') {
    await want('en');
  }
}

/** A person chooses the language of this page and of those opened later in this browser. */
export async function choose(language: Language): Promise<void> {
  settled = true;
  try {
    localStorage.setItem(key(), language);
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
  await want(language);
}

/** The language a seat works in, as it was prepared: the page speaks it where nobody has chosen another here. */
export async function propose(language: Language | undefined): Promise<void> {
  if (language && !settled) {
    settled = true;
    await want(language);
  }
}
