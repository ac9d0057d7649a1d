import { signal, type Signal } from '@preact/signals';

const PREFIX = 'consultation.draft.';
const KEPT_MS = 14 * 24 * 3600 * 1000;

interface Kept {
  text: string;
  at: number;
}

const open = new Map<string, Signal<string>>();

/** Text being typed, by a name that says what for. It survives a reload, and is forgotten once it is sent. */
export function draft(name: string, initial = ''): Signal<string> {
  let found = open.get(name);
  if (!found) {
    const kept = read(name) ?? initial;
    const created = signal(kept);
    let last = kept;
    created.subscribe((text) => {
      if (text !== last) {
        last = text;
        write(name, text);
      }
    });
    open.set(name, created);
    found = created;
  }
  return found;
}

/** Forgets a draft: what it held was sent, or given up. */
export function forget(name: string): void {
  const found = open.get(name);
  if (found) {
    found.value = '';
  }
  open.delete(name);
  storage()?.removeItem(PREFIX + name);
}

/** Whether text was typed under a name and not sent, on this page or before it was loaded. */
export function isKept(name: string): boolean {
  return (open.get(name)?.peek() ?? read(name) ?? '') !== '';
}

/** Whether anything is typed and not sent. */
export function hasDraft(): boolean {
  return [...open.values()].some((d) => d.peek().trim().length > 0);
}

function read(name: string): string | undefined {
  const text = storage()?.getItem(PREFIX + name);
  if (!text) {
    return undefined;
  }
  try {
    const kept = JSON.parse(text) as Kept;
    return Date.now() - kept.at < KEPT_MS ? kept.text : undefined;
  } catch {
    return undefined;
  }
}

function write(name: string, text: string): void {
  try {
    if (text.length === 0) {
      storage()?.removeItem(PREFIX + name);
    } else {
      storage()?.setItem(PREFIX + name, JSON.stringify({ text, at: Date.now() } satisfies Kept));
    }
  } catch {
    // A full or forbidden store: the text stays on the page and is lost only by a reload.
  }
}

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
