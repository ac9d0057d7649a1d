import { createContext } from 'preact';
import type { Language } from '../contract';

/** The authentic language of the roundtable that a page shows: what isn't there in the page's own is shown in it. */
export const Authentic = createContext<Language | undefined>(undefined);
