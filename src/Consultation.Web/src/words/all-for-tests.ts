import type { Language } from '../contract';
import type { Words } from '.';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** The words of every language at once, which no page has. */
export const all: Record<Language, Words> = { en, ru, kk };
