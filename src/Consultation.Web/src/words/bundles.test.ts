import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptOf, placesOf } from '../../build/words-kept';
import { bundles } from '../../build/words-in-bundles';
import { wordsUsed } from '../../build/words-used';
import { all } from './all-for-tests';

const folder = mkdtempSync(join(tmpdir(), 'words-'));

function written(name: string, code: string): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}

const usedIn = (code: string): string[] => [...wordsUsed(written(`page${code.length}.tsx`, `import { words } from '../words';\n${code}`))].sort();

describe('the words a file uses', () => {
  it.each([
    ['words().vote.cast', ['vote.cast']],
    ['const w = words().vote; f(w.cast, w.back);', ['vote.back', 'vote.cast']],
    ['const w = words(); f(w.vote.cast(1));', ['vote.cast']],
    ['const w = words().vote; f(w.positions[p]);', ['vote.positions']],
    ['const w = words().vote; f(w);', ['vote']],
    ['const { cast } = words().vote;', ['vote']],
    ['const A = () => { const w = words().a; return <p>{w.one}</p>; }; const B = () => { const w = words().b; return <p>{w.two}</p>; };', ['a.one', 'b.two']],
    ['const A = () => { const say = () => w.one; const w = words().a; return say(); };', ['a.one']],
    ['const A = (w) => w.one;', []],
  ])('are seen in %s', (code, used) => expect(usedIn(code)).toEqual(used));

  it('can’t be told where all are passed on', () => expect(() => usedIn('f(words())')).toThrow(/passes all words on/));
});

describe('a file of words', () => {
  const vote = written('vote.ts', "import { n } from './n';\nimport { more } from './more';\nexport const vote = { a: 'да', b: (x: number) => n(x), c: { d: 'd', e: 'e' }, ...more };\n");
  const more = written('more.ts', "export const more = { f: 'f', g: 'g' };\n");
  const places = placesOf(written('index.ts', "import { vote } from './vote';\nexport const en = { vote };\n"));

  it('keeps what is wanted of it, however deep it stands', () => {
    expect(keptOf(vote, places, new Set(['vote.b', 'vote.c.e']))).toContain("export const vote = {b: (x: number) => n(x),c: {e: 'e'},...more};");
  });

  it('keeps a table whole that is wanted whole', () => expect(keptOf(vote, places, new Set(['vote.c']))).toContain("{c: { d: 'd', e: 'e' },...more}"));

  it('and so does one that is part of another', () => expect(keptOf(more, places, new Set(['vote.g', 'vote.a']))).toBe("export const more = {g: 'g'};\n"));
});

/** They are read from the sources of all pages, which a busy machine takes a while for. */
const PATIENCE_MS = 60_000;

describe('the parts of a language', () => {
  it('have what is said before the vote first, and what the console says last', () => {
    const parts = bundles();
    expect(parts.get('core')).toContain('participant.review');
    expect(parts.get('seat')).toContain('participant.myRecord');
    expect(parts.get('seat')).toContain('common.signedOut');
    expect(parts.get('seat')).toContain('common.notHere');
    expect(parts.get('desk')).toContain('console.header.quorumMissing');
    expect([...parts.get('core')!].filter((path) => path.startsWith('console.'))).toEqual([]);
  }, PATIENCE_MS);

  it('leave none out', () => {
    const there = new Set([...bundles().values()].flatMap((paths) => [...paths]));
    const isThere = (path: string): boolean => path.split('.').some((_, i, names) => there.has(names.slice(0, i + 1).join('.')));
    const paths = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).flatMap(([name, within]) => paths(within, path ? `${path}.${name}` : name)) : [path];
    expect(paths(all.en, '').filter((path) => !isThere(path))).toEqual([]);
  }, PATIENCE_MS);
});
