import type { ItemShape } from '../contract';

export interface Placed {
  id: string;
  item: ItemShape;
  /** How deep it stands: 0 at the top. */
  depth: number;
  /** Its position among those beside it, from 1, and how many they are. */
  position: number;
  beside: number;
}

/** The items as an agenda lists them: each followed by those below it. */
export function inOrder(items: Readonly<Record<string, ItemShape>>): Placed[] {
  const all = Object.entries(items).sort(([, a], [, b]) => a.place - b.place);
  const below = (parent: string | undefined, depth: number): Placed[] => {
    const beside = all.filter(([, item]) => (item.parent !== undefined && item.parent in items ? item.parent : undefined) === parent);
    return beside.flatMap(([id, item], i) => [{ id, item, depth, position: i + 1, beside: beside.length }, ...below(id, depth + 1)]);
  };
  return below(undefined, 0);
}

/** The items that an item may stand under: not itself, nor one below it. */
export function possibleParents(items: readonly Placed[], id: string | undefined): Placed[] {
  const start = items.findIndex((i) => i.id === id);
  if (start < 0) {
    return [...items];
  }
  const after = items.findIndex((i, at) => at > start && i.depth <= items[start]!.depth);
  return items.filter((_, at) => at < start || (after >= 0 && at >= after));
}

/** The minutes of an agenda: an item's own, or those of the items below it where they are more. */
export function minutesOf(items: readonly Placed[], parent?: string): number {
  return items
    .filter((i) => i.item.parent === parent)
    .reduce((sum, { id, item }) => sum + Math.max(item.minutes ?? 0, minutesOf(items, id)), 0);
}

/** Where an item can be moved to by one step; what isn't possible is left out. */
export interface Steps {
  up?: Place;
  down?: Place;
  /** Below the item before it. */
  in?: Place;
  /** Behind the item it stands under. */
  out?: Place;
}

interface Place {
  position: number;
  parent: string | undefined;
}

/** The steps by which an item can be moved. */
export function stepsOf(items: readonly Placed[], id: string): Steps {
  const at = items.find((i) => i.id === id);
  if (!at) {
    return {};
  }
  const parent = items.find((i) => i.id === at.item.parent);
  const before = items.find((i) => i.item.parent === at.item.parent && i.position === at.position - 1);
  const below = (of: string): number => items.filter((i) => i.item.parent === of).length;
  return {
    ...(at.position > 1 ? { up: { position: at.position - 1, parent: parent?.id } } : {}),
    ...(at.position < at.beside ? { down: { position: at.position + 1, parent: parent?.id } } : {}),
    ...(before ? { in: { position: below(before.id) + 1, parent: before.id } } : {}),
    ...(parent ? { out: { position: parent.position + 1, parent: parent.item.parent } } : {}),
  };
}
