import { languageWords, type Language } from '../../contract';

/** A document as its name says it: KIND.LANGUAGE[.READERSHIP].pdf, or record.json. */
export interface DocumentName {
  /** The file's name, as the server names it. */
  file: string;
  kind: string;
  form: string;
  language?: Language;
}

export function readName(file: string): DocumentName {
  const parts = file.split('.');
  const [kind, form] = [parts[0] ?? file, parts.length > 1 ? parts[parts.length - 1]! : ''];
  const language = parts.length > 2 ? languageWords.find((l) => l === parts[1]) : undefined;
  return { file, kind, form, ...(language ? { language } : {}) };
}

/** Documents by kind, each in its languages: one's own first. The order of the kinds is the server's. */
export function byKind(files: readonly string[], own: Language): [kind: string, documents: DocumentName[]][] {
  const kinds = new Map<string, DocumentName[]>();
  for (const name of files.map(readName)) {
    kinds.set(name.kind, [...(kinds.get(name.kind) ?? []), name]);
  }
  return [...kinds].map(([kind, names]) => [kind, names.sort((a, b) => Number(b.language === own) - Number(a.language === own))]);
}

export type Readership = 'public' | undefined;

/** Where a document is had. A PDF's name says for whom it is; the record's doesn't, so that it is asked for. */
export function addressOf({ file, form }: DocumentName, readership: Readership): string {
  return `/documents/${encodeURIComponent(file)}${form !== 'pdf' && readership ? `?readership=${readership}` : ''}`;
}

/** The name under which it is kept: it says for whom it is too. */
export function keptAs({ file, kind, form }: DocumentName, readership: Readership): string {
  return form !== 'pdf' && readership ? `${kind}.${readership}.${form}` : file;
}
