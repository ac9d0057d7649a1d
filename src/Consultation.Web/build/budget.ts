import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Manifest } from 'vite';
import { filesOf } from './files.ts';

/** The most that a participant's page may load, compressed, until it can vote. */
export const BUDGET_BYTES = 35_840;

export const LANGUAGES = ['en', 'ru', 'kk'] as const;
const live = ['src/early.ts', 'src/pages/room.tsx'];
const desk = ['core', 'seat', 'desk'];

/** What each page waits for besides the shell: modules that it loads when it begins, and the parts of its language. */
const PAGES: Record<string, { loads: string[]; words: string[] }> = {
  participant: { loads: [...live, 'src/pages/participant/participant.tsx'], words: ['core'] },
  'participant, all of it': { loads: [...live, 'src/pages/participant/participant.tsx', 'src/pages/participant/rest.tsx', 'src/parts/message.tsx'], words: ['core', 'seat'] },
  join: { loads: ['src/pages/access/join.tsx'], words: ['core', 'door'] },
  'sign-in': { loads: ['src/pages/access/sign-in.tsx'], words: ['core', 'door'] },
  console: { loads: [...live, 'src/pages/console/console.tsx'], words: desk },
  record: { loads: [...live, 'src/pages/record/notes.tsx'], words: desk },
  display: { loads: [...live, 'src/pages/display/screen.tsx'], words: desk },
  library: { loads: ['src/pages/library/library.tsx'], words: desk },
  documents: { loads: ['src/pages/library/documents.tsx'], words: desk },
  prepare: { loads: ['src/pages/prepare/prepare.tsx'], words: desk },
  invitations: { loads: ['src/pages/prepare/invitations.tsx'], words: desk },
  organisation: { loads: ['src/pages/organisation/organisation.tsx'], words: desk },
  accounts: { loads: ['src/pages/library/accounts.tsx'], words: desk },
  check: { loads: ['src/pages/check/check.tsx'], words: desk },
};

export interface Weighed {
  page: string;
  files: string[];
  bytes: number;
}

/** A file as it is sent. */
export const compressed = (content: Buffer): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });

/** What each page loads until it can be used, in the heaviest of the languages. */
export function weigh(dist: string, manifest: Manifest): Weighed[] {
  const sizes = new Map<string, number>();
  const size = (file: string): number => {
    const known = sizes.get(file) ?? compressed(readFileSync(join(dist, file))).length;
    sizes.set(file, known);
    return known;
  };
  return Object.entries(PAGES).map(([page, { loads, words }]) => {
    const weighed = LANGUAGES.map((language) => {
      const modules = ['index.html', 'src/icon.svg', ...loads, ...words.map((part) => `src/words/${language}/index.ts?words=${part}`)];
      const files = [loads.includes(live[0]!) ? `room.${language}.html` : 'index.html', ...filesOf(manifest, modules)];
      return { page, files, bytes: files.reduce((sum, file) => sum + size(file), 0) };
    });
    return weighed.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  });
}
