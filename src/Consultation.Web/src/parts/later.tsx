import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { need } from '../words';

const AGAIN_MS = 3_000;

/** What has been put off and isn't there yet. */
const waiting = new Set<() => Promise<void>>();

/** A part of a page that comes after what is needed first, with its words; until then nothing stands there. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const found = signal<ComponentType<P> | undefined>(undefined);
  let coming: Promise<void> | undefined;
  const come = (): Promise<void> =>
    (coming ??= Promise.all([load(), need('seat')]).then(
      ([part]) => {
        found.value = part;
        waiting.delete(come);
      },
      () => {
        // The network is away: it is asked for again as long as the page is open.
        setTimeout(() => {
          coming = undefined;
          void come();
        }, AGAIN_MS);
      },
    ));
  waiting.add(come);
  return function Later(props: P) {
    const Part = found.value;
    // Not before what is there already can be seen.
    useEffect(() => void come(), []);
    return Part ? <Part {...props} /> : null;
  };
}

/** Fetches all that was put off, so that it is there should the network go. */
export function fetchTheRest(): void {
  for (const come of waiting) {
    void come();
  }
}
