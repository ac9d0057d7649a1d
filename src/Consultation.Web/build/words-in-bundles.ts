import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { closure, resolved } from './modules.ts';
import { keptOf, placesOf } from './words-kept.ts';
import { wordsUsed } from './words-used.ts';

const SRC = join(import.meta.dirname, '../src');
const src = (...files: string[]): string[] => files.map((file) => join(SRC, file));
const all = (folder: string, ends: RegExp): string[] =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).filter((f) => ends.test(f) && !/\.test\.|for-tests/.test(f)).map((f) => join(SRC, folder, f));

const IN_BUNDLE = /\?words=(\w+)$/;
const LANGUAGES = ['en', 'ru', 'kk'];

/**
 * A language is loaded in parts, and no word is put into one by hand: what the modules use that a participant needs to
 * vote is `core`, what the rest of that page uses is `seat`, the pages at the door have `door`, and `desk` is all the
 * others. In tests, and where this isn't at work, each part is the whole language.
 */
export function wordsInBundles(): Plugin {
  let wanted = new Map<string, Set<string>>();
  let places = new Map<string, string>();
  return {
    name: 'words-in-bundles',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      wanted = bundles();
      places = new Map(LANGUAGES.flatMap((language) => [...placesOf(join(SRC, `words/${language}/index.ts`))]));
    },
    resolveId(source, importer = '') {
      const bundle = IN_BUNDLE.exec(source)?.[1] ?? IN_BUNDLE.exec(importer)?.[1];
      const file = bundle && resolved(importer.replace(IN_BUNDLE, ''), source);
      return file && LANGUAGES.some((language) => dirname(file) === join(SRC, 'words', language)) ? `${file}?words=${bundle}` : null;
    },
    load(id) {
      const bundle = IN_BUNDLE.exec(id)?.[1];
      return bundle ? { code: keptOf(id.replace(IN_BUNDLE, ''), places, wanted.get(bundle)!), moduleType: 'ts' } : null;
    },
  };
}

/** What the file is called that has a part of a language. */
export function nameInWords(id: string | null | undefined): string | undefined {
  const [, language, part] = /(\w+)\/index\.ts\?words=(\w+)$/.exec(id?.replaceAll('\\', '/') ?? '') ?? [];
  return part && `words-${language}-${part}`;
}

/** The words of each bundle by their paths. */
export function bundles(): Map<string, Set<string>> {
  const usedBy = (files: Iterable<string>): Set<string> => new Set([...files].flatMap((file) => [...wordsUsed(file)]));
  const core = usedBy(closure(src('main.tsx', 'pages/room.tsx', 'pages/participant/participant.tsx'), false));
  const seat = usedBy(closure(src('pages/participant/participant.tsx', 'parts/gate.tsx'), true));
  const door = usedBy(closure(all('pages/access', /\.tsx$/), false));
  const every = usedBy(all('', /\.tsx?$/));
  return new Map([
    ['core', core],
    ['seat', without(seat, core)],
    ['door', without(door, core)],
    ['desk', without(every, new Set([...core, ...seat]))],
  ]);
}

/** What is left of some paths when others are there already, wholly or with all that is around them. */
function without(paths: ReadonlySet<string>, there: ReadonlySet<string>): Set<string> {
  const covered = (path: string): boolean => path.split('.').some((_, i, parts) => there.has(parts.slice(0, i + 1).join('.')));
  return new Set([...paths].filter((path) => !covered(path)));
}
