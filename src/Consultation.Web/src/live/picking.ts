import type { BracketShape, TextRange } from '../contract';

const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

/** The words that a selection holds: without the blanks around them; where nothing is selected, the word it stands in. */
export function picked(text: string, start: number, end: number): TextRange | undefined {
  let [from, to] = [start, end];
  if (from === to) {
    while (from > 0 && WORD.test(text[from - 1]!)) {
      from--;
    }
    while (to < text.length && WORD.test(text[to]!)) {
      to++;
    }
  }
  while (from < to && /\s/.test(text[from]!)) {
    from++;
  }
  while (to > from && /\s/.test(text[to - 1]!)) {
    to--;
  }
  return from < to ? { from, to } : undefined;
}

export const overlaps = (range: TextRange, brackets: readonly Pick<BracketShape, 'from' | 'to'>[]): boolean =>
  brackets.some((b) => b.from < range.to && range.from < b.to);
