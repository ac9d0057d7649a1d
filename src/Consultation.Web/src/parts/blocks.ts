import type { BracketShape } from '../contract';

/** A paragraph, or an entry of a list, with the place in the text where it begins. */
export interface Leaf {
  text: string;
  from: number;
}

export type Block = { list: false; leaf: Leaf } | { list: true; leaves: Leaf[] };

/** The paragraphs and lists of a text. */
export function blocksOf(text: string): Block[] {
  return cut(text, /\n{2,}/g).map(({ text: block, from }) => {
    const lines = cut(block, /\n/g);
    return lines.every((line) => line.text.startsWith('- '))
      ? { list: true, leaves: lines.map((line) => ({ text: line.text.slice(2), from: from + line.from + 2 })) }
      : { list: false, leaf: { text: block, from } };
  });
}

function cut(text: string, at: RegExp): Leaf[] {
  const found: Leaf[] = [];
  let from = 0;
  for (const gap of text.matchAll(at)) {
    found.push({ text: text.slice(from, gap.index), from });
    from = gap.index + gap[0].length;
  }
  return [...found, { text: text.slice(from), from }];
}

/** Where a bracket opens or closes. */
export interface Mark {
  at: number;
  opens: boolean;
}

const endOf = (leaf: Leaf): number => leaf.from + leaf.text.length;

/** The marks of brackets, each within a paragraph or an entry: one that begins in between stands at the next, one that ends there at the last. */
export function marksOf(leaves: readonly Leaf[], brackets: readonly Pick<BracketShape, 'from' | 'to'>[]): Mark[] {
  const marks = brackets.flatMap(({ from, to }): Mark[] => {
    const first = leaves.find((leaf) => endOf(leaf) > from);
    const last = leaves.filter((leaf) => leaf.from < to).at(-1);
    return first && last
      ? [
          { at: Math.max(from, first.from), opens: true },
          { at: Math.min(to, endOf(last)), opens: false },
        ]
      : [];
  });
  return marks.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}

/** A leaf cut at the marks that stand in it. One at the edge between two belongs where its words are. */
export function piecesOf(leaf: Leaf, marks: readonly Mark[]): (string | Mark)[] {
  const here = marks.filter(({ at, opens }) => (opens ? at >= leaf.from && at < endOf(leaf) : at > leaf.from && at <= endOf(leaf)));
  const pieces: (string | Mark)[] = [];
  let from = leaf.from;
  for (const mark of here) {
    pieces.push(leaf.text.slice(from - leaf.from, mark.at - leaf.from), mark);
    from = mark.at;
  }
  return [...pieces, leaf.text.slice(from - leaf.from)].filter((piece) => piece !== '');
}
