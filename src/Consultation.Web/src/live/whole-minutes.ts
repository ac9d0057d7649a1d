import type { Language } from '../contract';
import { at } from './api';

/** Where the minutes are to be read as a whole, on paper or as one file: as they are now, or as a version says them. */
export const wholeOf = (roundtable: string, language: Language, version?: number): string =>
  at(roundtable, `/documents/minutes.${language}.pdf${version === undefined ? '' : `?version=${version}`}`);
