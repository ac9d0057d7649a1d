import type { ItemShape } from '../contract';
import { inOrder, minutesOf, type Placed } from './agenda-order';

const MINUTE_MS = 60_000;

type Items = Readonly<Record<string, ItemShape>>;

/** Seconds spent on an item; those of the discussion under way too. */
export function secondsOn(item: Pick<ItemShape, 'spentSeconds' | 'since'>, now: Date): number {
  return item.spentSeconds + (item.since ? Math.max(0, Math.floor((now.getTime() - Date.parse(item.since)) / 1000)) : 0);
}

/** How many seconds an item is over the minutes allotted to it; below zero while it isn't, nothing where none are. */
export const secondsOver = (item: ItemShape, now: Date): number | undefined => (item.minutes ? secondsOn(item, now) - item.minutes * 60 : undefined);

/** How the meeting stands beside its plan. */
export interface Outlook {
  /** When what is still to come will be over, at the times allotted to it. */
  expected: Date;
  /** When all of it was to be over by the plan. */
  planned: Date;
  /** Whole minutes after the plan; below zero before it. */
  late: number;
}

/**
 * When the agenda will be over if what is still to come takes the minutes allotted to it, beside the plan. Nothing where
 * something still to come has no minutes, or the plan no end. What was put off takes none.
 */
export function outlook(items: Items, now: Date): Outlook | undefined {
  const all = inOrder(items);
  const end = all.filter((i) => i.depth === 0).at(-1)?.item.plannedEnd;
  const left = all.filter((i) => i.depth === 0).reduce<number | undefined>((sum, i) => plus(sum, leftOf(all, i, now)), 0);
  if (!end || left === undefined || !all.some((i) => i.item.state === 'current')) {
    return undefined;
  }
  const expected = new Date(now.getTime() + left);
  const planned = new Date(end);
  return { expected, planned, late: Math.round((expected.getTime() - planned.getTime()) / MINUTE_MS) };
}

/** What is left of an item with what stands below it, in milliseconds. */
function leftOf(all: readonly Placed[], placed: Placed, now: Date): number | undefined {
  const below = all.filter((i) => i.item.parent === placed.id);
  const inside = below.reduce<number | undefined>((sum, i) => plus(sum, leftOf(all, i, now)), 0);
  if (below.length > 0) {
    // What is allotted beyond the items below is for the item itself.
    const own = Math.max(0, (placed.item.minutes ?? 0) - minutesOf(all, placed.id));
    return plus(inside, left(placed.item, own, now));
  }
  return left(placed.item, placed.item.minutes, now);
}

function left(item: ItemShape, minutes: number | undefined, now: Date): number | undefined {
  if (item.state === 'done' || item.state === 'deferred') {
    return 0;
  }
  return minutes === undefined ? undefined : Math.max(0, minutes * MINUTE_MS - secondsOn(item, now) * 1000);
}

const plus = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined || b === undefined ? undefined : a + b);
