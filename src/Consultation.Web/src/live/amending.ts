import type { Language, PointShape, Text } from '../contract';
import { cleaned } from './typed';

type Worded = Pick<PointShape, 'text' | 'clause'>;

/** What an amendment says. */
export interface Amended {
  text: Text;
  clause?: Text;
}

const same = (a: Text | undefined, b: Text | undefined): boolean => {
  const languages = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]) as Set<Language>;
  return [...languages].every((l) => a?.[l] === b?.[l]);
};

const tidy = (text: Text | undefined): Text => Object.fromEntries(Object.entries(text ?? {}).map(([l, typed]) => [l, cleaned(typed)]).filter(([, typed]) => typed)) as Text;

/**
 * The text that what was typed makes of a point's. Where the authentic words change, languages and clauses that weren't
 * typed anew are left out: they would say what isn't proposed. Where they stay, so do the others.
 */
export function amended(before: Worded, typed: Text | undefined, clause: Text | undefined, authentic: Language): Amended | 'missing' | 'unchanged' {
  const [words, asClause] = [tidy(typed), tidy(clause)];
  if (!words[authentic]) {
    return 'missing';
  }
  const stays = words[authentic] === before.text[authentic];
  const text = stays ? { ...before.text, ...words } : words;
  const said = stays ? { ...before.clause, ...asClause } : asClause;
  if (same(text, before.text) && same(said, before.clause)) {
    return 'unchanged';
  }
  return { text, ...(Object.keys(said).length > 0 ? { clause: said } : {}) };
}

/** The language in which an amendment is best compared: the authentic one, unless it changes others alone. */
export function changedIn(amendment: Pick<Amended, 'text'>, point: Pick<PointShape, 'text'> | undefined, authentic: Language): Language {
  if (!point || amendment.text[authentic] !== point.text[authentic]) {
    return authentic;
  }
  return (Object.keys(amendment.text) as Language[]).find((l) => point.text[l] !== undefined && amendment.text[l] !== point.text[l]) ?? authentic;
}

/** The languages that a text is in and another isn't. */
export const languagesLost = (before: Text, after: Text): Language[] => (Object.keys(before) as Language[]).filter((l) => before[l] !== undefined && after[l] === undefined);
