import { signal, type Signal } from '@preact/signals';
import type { Changed, View } from '../contract';

type Slice = Record<string, unknown>;
type Entries = Record<string, unknown>;

/** What becomes of a push: taken in, known already, or it leaves a gap and the page has to join again. */
export type Taken = 'applied' | 'ignored' | 'gap';

/**
 * The view a page keeps: whole from Join, then moved on by pushes. `from ≤ last < number` is applied, `number ≤ last`
 * ignored, `from > last` is a gap. Each slice is a signal, so that a page redraws only what shows it.
 */
export class LiveState {
  readonly slices: { [K in keyof View]-?: Signal<View[K]> } = {
    roundtable: signal<View['roundtable']>(undefined),
    agenda: signal<View['agenda']>(undefined),
    papers: signal<View['papers']>(undefined),
    procedures: signal<View['procedures']>(undefined),
    table: signal<View['table']>(undefined),
    floor: signal<View['floor']>(undefined),
    vote: signal<View['vote']>(undefined),
    silence: signal<View['silence']>(undefined),
    progress: signal<View['progress']>(undefined),
    people: signal<View['people']>(undefined),
    positions: signal<View['positions']>(undefined),
    actions: signal<View['actions']>(undefined),
    minutes: signal<View['minutes']>(undefined),
    record: signal<View['record']>(undefined),
    mine: signal<View['mine']>(undefined),
  };

  private readonly last = { audience: 0, mine: 0 };

  /** The highest number seen: a join after it asks for no less. */
  get number(): number {
    return Math.max(this.last.audience, this.last.mine);
  }

  /** Starts from a whole view. One older than what has been seen is passed over. */
  start(number: number, view: View): boolean {
    if (number < this.number) {
      return false;
    }
    this.last.audience = this.last.mine = number;
    for (const name of Object.keys(this.slices) as (keyof View)[]) {
      this.set(name, view[name] === undefined ? undefined : merge(undefined, view[name] as unknown as Slice));
    }
    return true;
  }

  /** Takes a push in. */
  take(push: Changed): Taken {
    if (push.number <= this.last[push.stream]) {
      return 'ignored';
    }
    if (push.from > this.last[push.stream]) {
      return 'gap';
    }
    this.last[push.stream] = push.number;
    for (const [name, change] of Object.entries(push.slices)) {
      if (name in this.slices) {
        const before = this.slices[name as keyof View].peek() as unknown as Slice | undefined;
        this.set(name as keyof View, merge(before, change));
      }
    }
    return 'applied';
  }

  private set(name: keyof View, value: unknown): void {
    (this.slices[name] as Signal<unknown>).value = value;
  }
}

/** Fields are as the change has them; lists are the ones before, with what was set and removed. */
function merge(before: Slice | undefined, change: Slice): Slice {
  const merged: Slice = {};
  for (const [name, value] of Object.entries(before ?? {})) {
    if (lists.has(value as object)) {
      merged[name] = value;
    }
  }
  for (const [name, value] of Object.entries(change)) {
    merged[name] = isSentList(value) ? list(merged[name] as Entries | undefined, value) : value;
  }
  return merged;
}

/** Which values are lists of things with ids: a field that is an object is replaced, a list is changed. */
const lists = new WeakSet<object>();

function list(before: Entries | undefined, sent: SentList): Entries {
  const entries: Entries = { ...before, ...sent.set };
  for (const id of sent.remove ?? []) {
    delete entries[id];
  }
  lists.add(entries);
  return entries;
}

interface SentList {
  set: Entries;
  remove?: string[];
}

function isSentList(value: unknown): value is SentList {
  return typeof value === 'object' && value !== null && 'set' in value && typeof (value as SentList).set === 'object';
}
