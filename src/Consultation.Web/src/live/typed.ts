import type { Language, RoundtableSlice, Text } from '../contract';
import { language } from '../words';

/** The most characters of a reason, a reservation or an objection. */
export const REASON_MAX = 4_000;

/** What was typed or pasted, without the characters that the server takes no text with: tabs, controls, overrides of direction. */
export function cleaned(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .normalize('NFC')
    .trim();
}

/** The language that what is typed here is in: the page's, if it is one of the roundtable's, else the authentic one. */
export function languageOf(roundtable: Pick<RoundtableSlice, 'languages' | 'authentic'>): Language {
  return roundtable.languages.includes(language.value) ? language.value : roundtable.authentic;
}

/** What was typed as a text of the roundtable. */
export function textOf(typed: string, roundtable: Pick<RoundtableSlice, 'languages' | 'authentic'>): Text {
  return { [languageOf(roundtable)]: cleaned(typed) };
}
