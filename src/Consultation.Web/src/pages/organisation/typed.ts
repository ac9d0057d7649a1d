import type { Language, Logo, Organisation, Signatory, Text } from '../../contract';
import { draft, forget } from '../../live/drafts';
import { forgetText, type Tongues } from '../../parts/texts';

/** The languages documents are written in. */
export const TONGUES: Tongues = { languages: ['en', 'ru', 'kk'], authentic: 'en' };
export const MOST_SIGNATORIES = 10;
export const NAME = 'organisation.name';
export const ADDRESS = 'organisation.address';
export const DOCUMENTS = 'organisation.documents';
export const DECISIONS = 'organisation.decisions';
export const titleOf = (signatory: string): string => `organisation.signatory.${signatory}.title`;
export const nameOf = (signatory: string): string => `organisation.signatory.${signatory}.name`;

/** What is typed under a name, in the languages that have words; whoever reads it in a component follows it. */
function typed(name: string): Text {
  const text: Text = {};
  for (const language of TONGUES.languages) {
    const words = draft(`${name}.${language}`).value.trim();
    if (words) {
      text[language as Language] = words;
    }
  }
  return text;
}

const some = (text: Text): boolean => Object.keys(text).length > 0;

/** The organisation as it is typed now. A signatory of whom nothing is typed is left out. */
export function typedOrganisation(signatories: readonly string[], logo: Logo | undefined, colour: string | undefined): Organisation {
  const [address, documents, decisions] = [typed(ADDRESS), draft(DOCUMENTS).value.trim(), draft(DECISIONS).value.trim()];
  return {
    name: typed(NAME),
    signatories: shownSignatories(signatories).map((id): Signatory => {
      const name = typed(nameOf(id));
      return { title: typed(titleOf(id)), ...(some(name) ? { name } : {}) };
    }),
    ...(some(address) ? { address } : {}),
    ...(logo ? { logo } : {}),
    ...(colour ? { colour } : {}),
    ...(documents ? { documentPattern: documents } : {}),
    ...(decisions ? { decisionPattern: decisions } : {}),
  };
}

/** The signatories of whom something is typed: only those are sent, and counted in what the server says of them. */
export const shownSignatories = (signatories: readonly string[]): string[] => signatories.filter((id) => some(typed(titleOf(id))) || some(typed(nameOf(id))));

/**
 * Begins with what is stored where nothing else was typed before, in one place and before anything reads it.
 * @returns the signatories there are: those stored, and further ones that were typed before a reload.
 */
export function beginTyping(organisation: Organisation | undefined): string[] {
  const begin = (name: string, text: Text | undefined): void => TONGUES.languages.forEach((l) => void draft(`${name}.${l}`, text?.[l] ?? ''));
  begin(NAME, organisation?.name);
  begin(ADDRESS, organisation?.address);
  draft(DOCUMENTS, organisation?.documentPattern ?? '');
  draft(DECISIONS, organisation?.decisionPattern ?? '');
  const ids = Array.from({ length: MOST_SIGNATORIES }, (_, i) => String(i));
  ids.forEach((id, i) => {
    begin(titleOf(id), organisation?.signatories[i]?.title);
    begin(nameOf(id), organisation?.signatories[i]?.name);
  });
  const stored = organisation?.signatories.length ?? 0;
  return ids.filter((id, i) => i < stored || shownSignatories([id]).length > 0);
}

/** Forgets all that is typed. */
export function forgetTyped(): void {
  const all = Array.from({ length: MOST_SIGNATORIES }, (_, i) => String(i));
  [NAME, ADDRESS, ...all.flatMap((id) => [titleOf(id), nameOf(id)])].forEach((name) => forgetText(name, TONGUES));
  [DOCUMENTS, DECISIONS].forEach(forget);
}
