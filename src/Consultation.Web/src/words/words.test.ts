import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..');
/** Attributes of elements, and properties of our own parts, that people read or hear. */
const READ = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label', 'help', 'send']);
const WORD = /\p{L}{2,}/u;

interface Node {
  type: string;
  [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The texts that an expression may show: literals, the fixed parts of templates, both sides of a choice. */
function texts(node: unknown): string[] {
  if (!isNode(node)) {
    return [];
  }
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'JSXText':
      return [node['value'] as string];
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { cooked: string } }[]).map((q) => q.value.cooked);
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return texts(node['expression']);
    case 'ConditionalExpression':
      return [...texts(node['consequent']), ...texts(node['alternate'])];
    case 'LogicalExpression':
      return [...(node['operator'] === '&&' ? [] : texts(node['left'])), ...texts(node['right'])];
    case 'BinaryExpression':
      return node['operator'] === '+' ? [...texts(node['left']), ...texts(node['right'])] : [];
    default:
      return [];
  }
}

/** Every text in a page that is read by people and doesn't come from the words. */
function wordsIn(source: string): string[] {
  const found: string[] = [];
  const keep = (...all: string[]): void => {
    found.push(...all.filter((t) => WORD.test(t)).map((t) => t.trim()));
  };
  const walk = (node: Node): void => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      keep(...(node['children'] as Node[]).flatMap(texts));
    }
    if (node.type === 'JSXAttribute' && READ.has((node['name'] as { name: string }).name)) {
      keep(...texts(node['value']));
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) {
          walk(child);
        }
      }
    }
  };
  walk(parseAst(source, { lang: 'tsx' }) as unknown as Node);
  return found;
}

describe('the visible words', () => {
  const pages = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.tsx') && !f.endsWith('.test.tsx'));

  it.each(pages.map((p) => join(SRC, p)))('of %s come from src/words', (page) => {
    expect(wordsIn(readFileSync(page, 'utf8')), relative(SRC, page)).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>', 'Hello'],
    ['<p>{"Hello"}</p>', 'Hello'],
    ['<p>{a ? `Hello ${b}` : c}</p>', 'Hello'],
    ['<p>{a && "Hello"}</p>', 'Hello'],
    ['<button aria-label="Close" />', 'Close'],
    ['<img alt={"A " + "map"} />', 'map'],
    ['<Field label="Name" />', 'Name'],
  ])('are found in %s', (source, word) => expect(wordsIn(source)).toEqual([word]));

  it('are not confused with what people don’t read', () => {
    expect(wordsIn('<p class="quiet" role="status" lang={`en`}>{words().common.loading} · 12 {"●"}</p>')).toEqual([]);
  });
});
