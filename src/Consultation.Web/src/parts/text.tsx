import type { Text } from '../contract';
import { inWords, language } from '../words';

/** A text people decide on, as it will stand in the document: paragraphs, and lists. */
export function Statement({ text, class: name = '' }: { text: Text | undefined; class?: string }) {
  const shown = inWords(text);
  const other = text && !text[language.value] ? (Object.keys(text)[0] ?? '') : undefined;
  return (
    <div class={`statement ${name}`} {...(other ? { lang: other } : {})}>
      {blocks(shown)}
    </div>
  );
}

function blocks(words: string) {
  return words.split(/\n{2,}/).map((block, i) => {
    const lines = block.split('\n');
    return lines.every((line) => line.startsWith('- ')) ? (
      <ul key={i}>
        {lines.map((line, j) => (
          <li key={j}>{line.slice(2)}</li>
        ))}
      </ul>
    ) : (
      <p key={i}>{block}</p>
    );
  });
}
