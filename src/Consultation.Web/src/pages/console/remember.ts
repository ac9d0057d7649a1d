import { signal, type Signal } from '@preact/signals';

const PREFIX = 'consultation.console.';

/** A choice that this browser keeps, such as the minutes given to a speaker. */
export function remembered(name: string, initial: string): Signal<string> {
  const kept = signal(read(name) ?? initial);
  let last = kept.peek();
  kept.subscribe((value) => {
    if (value !== last) {
      last = value;
      write(name, value);
    }
  });
  return kept;
}

function read(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Without a store it is asked again after a reload.
  }
}
