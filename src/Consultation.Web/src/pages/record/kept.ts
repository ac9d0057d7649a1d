import { signal, type Signal } from '@preact/signals';

const PREFIX = 'consultation.chosen.';
const chosen = new Map<string, Signal<string>>();

/** A choice beside a text being typed. It survives a reload of its tab, and isn't something typed that a reload would have to wait for. */
export function kept(name: string): Signal<string> {
  let found = chosen.get(name);
  if (!found) {
    found = signal(stored(name));
    chosen.set(name, found);
  }
  return found;
}

export function keep(name: string, value: string): void {
  kept(name).value = value;
  try {
    sessionStorage.setItem(PREFIX + name, value);
  } catch {
    // Without a store the choice is made again after a reload.
  }
}

function stored(name: string): string {
  try {
    return sessionStorage.getItem(PREFIX + name) ?? '';
  } catch {
    return '';
  }
}
