import { describe, expect, test } from 'vitest';
import { blocksOf, marksOf, piecesOf, type Leaf } from './blocks';

const leavesOf = (text: string): Leaf[] => blocksOf(text).flatMap((block) => (block.list ? block.leaves : [block.leaf]));

/** A text as it is shown, one leaf a line, with its brackets. */
function shown(text: string, ...passages: string[]): string[] {
  const leaves = leavesOf(text);
  const brackets = passages.map((p) => ({ from: text.indexOf(p), to: text.indexOf(p) + p.length }));
  const marks = marksOf(leaves, brackets);
  return leaves.map((leaf) => piecesOf(leaf, marks).map((piece) => (typeof piece === 'string' ? piece : piece.opens ? '[' : ']')).join(''));
}

describe('brackets in a text', () => {
  test('stand around their words', () => {
    expect(shown('Limits may be invoked only in extreme cases.', 'only')).toEqual(['Limits may be invoked [only] in extreme cases.']);
  });

  test('may stand at its ends, and beside one another', () => {
    expect(shown('Limits only.', 'Limits', ' only.')).toEqual(['[Limits][ only.]']);
  });

  test('may reach over paragraphs and lists', () => {
    expect(shown('One two.\n\n- three\n- four\n\nFive.', 'two.\n\n- three\n- fo')).toEqual(['One [two.', 'three', 'fo]ur', 'Five.']);
  });

  test('that begin with the dash of an entry stand before its words', () => {
    expect(shown('To include:\n\n- refugees\n- privacy', '- privacy')).toEqual(['To include:', 'refugees', '[privacy]']);
  });

  test('that end with a paragraph don’t open the next', () => {
    expect(shown('One.\n\nTwo.', 'One.\n\n')).toEqual(['[One.]', 'Two.']);
  });
});
