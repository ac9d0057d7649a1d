import { languageWords, type Language } from '../../contract';

/** What a document's file name says: KIND.LANGUAGE[.READERSHIP].FORM, or record.json. */
export interface Named {
  kind: string;
  language?: Language;
  readership?: string;
  form: string;
}

export function named(name: string): Named {
  const [kind = '', ...rest] = name.split('.');
  const form = rest.pop() ?? '';
  const language = languageWords.find((l) => l === rest[0]);
  const readership = rest[language ? 1 : 0];
  return { kind, form, ...(language ? { language } : {}), ...(readership ? { readership } : {}) };
}

/** The files of each document together, in the order in which the documents come first: one document in several forms. */
export function inForms(names: readonly string[]): string[][] {
  const documents = new Map<string, string[]>();
  for (const name of names) {
    const document = name.slice(0, name.lastIndexOf('.'));
    documents.set(document, [...(documents.get(document) ?? []), name]);
  }
  return [...documents.values()];
}

/** A kind of document with its files: of each language those in its forms. */
export type Kind = readonly [kind: string, files: string[][]];

/** The documents by what they are, in the order in which they come first; a table is apart from the document of its name. */
export function byKind(names: readonly string[]): Kind[] {
  const kinds = new Map<string, [string, string[][]]>();
  for (const files of inForms(names)) {
    const { kind, language } = named(files[0]!);
    const found = kinds.get(`${kind} ${language !== undefined}`) ?? [kind, []];
    found[1].push(files);
    kinds.set(`${kind} ${language !== undefined}`, found);
  }
  return [...kinds.values()];
}

/** The readership of which the record is asked for: everything where none is named. */
export const withReadership = (path: string, readership: string): string =>
  readership ? `${path}?readership=${encodeURIComponent(readership)}` : path;

/** What a document can do without, in the words of the API. */
export const LEAVABLE = ['notes', 'speakers', 'times', 'figures', 'ballots', 'annexes', 'comments'] as const;
export type Leavable = (typeof LEAVABLE)[number];

const RECORD = 'record.json';
/** Tables and the record are whole, always. */
const canBeLess = (name: string): boolean => name !== RECORD && !['csv', 'xlsx'].includes(named(name).form);

/** The address of a document. Documents carry their readership in their name, the record doesn't. */
export const addressOf = (documents: string, name: string, readership: string, without: ReadonlySet<Leavable> = new Set()): string => {
  const address = `${documents}/${encodeURIComponent(name)}`;
  return without.size > 0 && canBeLess(name)
    ? `${address}?without=${LEAVABLE.filter((part) => without.has(part)).join(',')}`
    : withReadership(address, name === RECORD ? readership : '');
};
