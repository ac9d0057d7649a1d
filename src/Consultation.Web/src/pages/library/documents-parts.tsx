import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../words';

/** What the page of documents shows, as its address says. */
type Part = 'documents' | 'minutes';

const ADDRESS = { documents: '#documents', minutes: '#minutes' } as const;

const partOf = (hash: string): Part => (hash === ADDRESS.minutes ? 'minutes' : 'documents');

export function usePart(): Part {
  const part = useSignal(partOf(location.hash));
  useEffect(() => {
    const changed = (): void => {
      part.value = partOf(location.hash);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return part.value;
}

/** The documents as they can be had now, or the minutes on their way to publication. */
export function Parts({ now }: { now: Part }) {
  const names = { documents: words().library.documents.title, minutes: words().minutes.title };
  return (
    <nav class="row wrap" aria-label={words().minutes.tabs}>
      {(['documents', 'minutes'] as const).map((part) => (
        <a key={part} class={`button small ${part === now ? 'main' : ''}`} href={ADDRESS[part]} aria-current={part === now ? 'page' : undefined}>
          {names[part]}
        </a>
      ))}
    </nav>
  );
}
