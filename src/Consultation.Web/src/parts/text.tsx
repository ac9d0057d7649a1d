import type { ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import type { BracketShape, Language, Text } from '../contract';
import { inWords, language, words } from '../words';
import { Authentic } from './authentic';
import { blocksOf, marksOf, piecesOf, type Leaf } from './blocks';

interface StatementProps {
  text: Text | undefined;
  class?: string;
  /** The passages in brackets, by their places in the language that is shown. */
  brackets?: readonly Pick<BracketShape, 'from' | 'to'>[];
}

/** The language in which a text is shown that isn't there in the page's own. */
export function otherLanguage(text: Text | undefined, authentic: Language | undefined): Language | undefined {
  if (!text || text[language.value]) {
    return undefined;
  }
  return authentic && text[authentic] ? authentic : (Object.keys(text)[0] as Language | undefined);
}

/** A text people decide on, as it will stand in the document: paragraphs, and lists. */
export function Statement({ text, class: name = '', brackets = [] }: StatementProps) {
  const authentic = useContext(Authentic);
  const other = otherLanguage(text, authentic);
  return (
    <div class={`statement ${name}`} {...(other ? { lang: other } : {})}>
      {shown(inWords(text, authentic), brackets)}
    </div>
  );
}

function shown(text: string, brackets: readonly Pick<BracketShape, 'from' | 'to'>[]) {
  const blocks = blocksOf(text);
  const marks = brackets.length === 0 ? [] : marksOf(blocks.flatMap((b) => (b.list ? b.leaves : [b.leaf])), brackets);
  const within = (leaf: Leaf): ComponentChild => (marks.length === 0 ? leaf.text : piecesOf(leaf, marks).map((p, i) => (typeof p === 'string' ? p : <BracketSign key={i} opens={p.opens} />)));
  return blocks.map((block, i) =>
    block.list ? (
      <ul key={i}>
        {block.leaves.map((leaf, j) => (
          <li key={j}>{within(leaf)}</li>
        ))}
      </ul>
    ) : (
      <p key={i}>{within(block.leaf)}</p>
    ),
  );
}

/** A bracket; heard as words, since brackets are often passed over when a text is read out. */
function BracketSign({ opens }: { opens: boolean }) {
  const w = words().texts;
  return (
    <span class="bracket">
      <span class="hidden-label">{opens ? w.bracketOpens : w.bracketCloses}</span>
      <b aria-hidden="true">{opens ? '[' : ']'}</b>
    </span>
  );
}
