import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { all } from './all-for-tests';
import * as kk from './kk/common';
import * as ru from './ru/common';

const WORDS = import.meta.dirname;
const SRC = join(WORDS, '..');

type Leaf = readonly [path: string, kind: string];

/** Every word by its path, with what it is: a text, a list, or a function of so many things. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'function') {
    return [[path, `function of ${value.length}`]];
  }
  if (Array.isArray(value)) {
    return [[path, `list of ${value.length}`]];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, within]) => leaves(within, path ? `${path}.${name}` : name))
    : [[path, typeof value]];
}

function files(folder: string, ends: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => ends.test(f));
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** The texts in a file of words: whole ones, and the fixed parts of those with places. */
function said(file: string): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node.type === 'ImportDeclaration') {
      return;
    }
    if (node.type === 'Property') {
      walk(node['value'] as Node);
      return;
    }
    if (node.type === 'Literal' && typeof node['value'] === 'string') {
      found.push(node['value']);
    }
    if (node.type === 'TemplateElement') {
      found.push((node['value'] as { cooked: string }).cooked);
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string') {
          walk(child as Node);
        }
      }
    }
  };
  walk(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }) as unknown as Node);
  return found;
}

/** What is written in Latin letters in every language: names, keys, and what is typed. */
const LATIN = new Set(['Consultation', 'PDF', 'QR', 'HTTP', 'https', 'Ctrl', 'Enter', 'Shift', 'Esc', 'secretariat', 'Rule', 'of', 'law', 'a', 'z', 'CSV', 'ZIP', 'PNG', 'JPEG', 'LPS', 'year', 'number', 'series', 'kind', 'symbol', 'Excel', 'xlsx', 'xls', 'en', 'ru', 'kk', 'f', 'PGOV', 'KZ', 'JSON', 'OpenAPI', ...'NTVOCDGE']);
/** Words that stand in comparisons and not on a page. */
const OF_THE_CONTRACT = new Set(['committee', 'objection', 'amendment', 'discussed', 'noted']);

const latinIn = (text: string): string[] => (text.match(/\p{Script=Latin}+/gu) ?? []).filter((word) => !LATIN.has(word) && !OF_THE_CONTRACT.has(word));

const mixedIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));

describe.each([
  ['ru', all.ru],
  ['kk', all.kk],
] as const)('the words in %s', (code, words) => {
  it('are those there are in English, each of the same kind', () => {
    expect(Object.fromEntries(leaves(words))).toEqual(Object.fromEntries(leaves(all.en)));
  });

  it.each(files(join(WORDS, code), /\.ts$/))('of %s have no Latin letters in them', (file) => {
    const texts = said(join(WORDS, code, file));
    expect(texts.flatMap(latinIn)).toEqual([]);
    expect(texts.flatMap(mixedIn)).toEqual([]);
  });

  it('are not the English ones', () => {
    const same = leaves(words).filter(([path]) => {
      const [mine, english] = [words, all.en].map((from) => path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], from));
      return typeof mine === 'string' && mine === english && /\p{L}{2,}/u.test(mine);
    });
    expect(same.map(([path]) => path)).toEqual(['common.product']);
  });
});

it('English words have no Cyrillic letters in them', () => {
  const texts = files(join(WORDS, 'en'), /\.ts$/).flatMap((file) => said(join(WORDS, 'en', file)));
  expect(texts.filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
});

it('Russian words have no letters that only Kazakh has', () => {
  const texts = files(join(WORDS, 'ru'), /\.ts$/).flatMap((file) => said(join(WORDS, 'ru', file)));
  expect(texts.filter((text) => /[әғқңөұүһі]/i.test(text))).toEqual([]);
});

describe('every word', () => {
  const pages = files(SRC, /\.tsx?$/)
    .filter((f) => !/\.test\.tsx?$/.test(f) && !f.startsWith('words/') && f !== 'contract.ts')
    .map((f) => readFileSync(join(SRC, f), 'utf8'))
    .join('\n');
  /** What is called by its name or chosen by it, and the tables from which a word is taken by a name that a page computes. */
  const named = new Set(pages.match(/(?<=\.|')\w+/g) ?? []);
  const indexed = new Set([...(pages.match(/(?<=\.)\w+(?=!?\[)/g) ?? []), ...(pages.match(/(?<=\.)\w+(?= as Record)/g) ?? [])]);

  it('is used on a page', () => {
    const unused = leaves(all.en)
      .map(([path]) => path.split('.'))
      .filter((path) => !named.has(path.at(-1)!) && !path.slice(0, -1).some((table) => indexed.has(table)));
    expect(unused.map((path) => path.join('.'))).toEqual([]);
  });
});

describe('a number of something', () => {
  it.each([
    [0, '0 голосов'],
    [1, '1 голос'],
    [2, '2 голоса'],
    [4, '4 голоса'],
    [5, '5 голосов'],
    [11, '11 голосов'],
    [12, '12 голосов'],
    [14, '14 голосов'],
    [21, '21 голос'],
    [22, '22 голоса'],
    [101, '101 голос'],
    [111, '111 голосов'],
    [112, '112 голосов'],
    [1000, '1000 голосов'],
    [20_001, '20\u00A0001 голос'],
  ])('has its form in Russian: %i', (n, says) => expect(ru.count(n, 'голос', 'голоса', 'голосов')).toBe(says));

  it.each([
    [1, '1 дауыс'],
    [2, '2 дауыс'],
    [1_000_000, '1\u00A0000\u00A0000 дауыс'],
  ])('stands in the singular in Kazakh: %i', (n, says) => expect(kk.count(n, 'дауыс')).toBe(says));
});

describe('a day', () => {
  it.each([
    ['en', '23 February 2009'],
    ['ru', '23 февраля 2009 года'],
    ['kk', '2009 жылғы 23 ақпан'],
  ] as const)('in %s is %s', (code, says) => expect(all[code].common.day(23, 2, 2009)).toBe(says));
});
