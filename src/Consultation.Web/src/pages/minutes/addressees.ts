import type { Language, Text } from '../../contract';

const lines = (text: string | undefined): string[] => (text ?? '').split('\n').map((line) => line.trim());

/**
 * The addressees of a text with one a line, in the order of the authentic language's lines; a line that is empty in
 * another language isn't written in it yet.
 * @returns the language that has more lines than the authentic one, where one has.
 */
export function addressees(text: Text | undefined, authentic: Language): Text[] | Language {
  const own = lines(text?.[authentic]);
  const others = (Object.keys(text ?? {}) as Language[]).filter((language) => language !== authentic);
  const written = (list: string[]): number => list.join('\n').trimEnd().split('\n').length;
  const longer = others.find((language) => written(lines(text?.[language])) > written(own));
  if (longer) {
    return longer;
  }
  return own.flatMap((line, i) => {
    if (!line) {
      return [];
    }
    const all: Text = { [authentic]: line };
    for (const language of others) {
      const theirs = lines(text?.[language])[i];
      if (theirs) {
        all[language] = theirs;
      }
    }
    return [all];
  });
}

/** The same as they are typed: one a line in each language. */
export function joined(all: readonly Text[], languages: readonly Language[]): Text | undefined {
  const text: Text = {};
  for (const language of languages) {
    const own = all.map((to) => to[language] ?? '').join('\n').trimEnd();
    if (own) {
      text[language] = own;
    }
  }
  return Object.keys(text).length > 0 ? text : undefined;
}

/** Tags, apart by commas or spaces. */
export const tagsOf = (typed: string): string[] => typed.split(/[\s,;]+/).filter((tag) => tag !== '');
