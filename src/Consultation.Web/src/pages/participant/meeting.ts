import type { AgendaSlice, ItemShape, PointShape, RoundShape, TableSlice } from '../../contract';
import { leadsIn } from '../../live/reading';
import { inWords } from '../../words';

export type Entry<T> = readonly [id: string, it: T];

/** The agenda's items in their order. */
export function itemsOf(agenda: AgendaSlice | undefined): Entry<ItemShape>[] {
  return Object.entries(agenda?.items ?? {}).sort(([, a], [, b]) => a.place - b.place);
}

/** The points of an item, as they were put. */
export function pointsOf(table: TableSlice | undefined, item: string): Entry<PointShape>[] {
  return Object.entries(table?.points ?? {}).filter(([, p]) => p.item === item);
}

/** The points that were adopted, by the agenda's order. */
export function agreed(agenda: AgendaSlice | undefined, table: TableSlice | undefined): Entry<PointShape>[] {
  return itemsOf(agenda).flatMap(([id]) => pointsOf(table, id).filter(([, p]) => p.decision?.adopted));
}

/** A point with those that were decided in the same vote, which share its sentence. */
export interface Settled {
  id: string;
  point: PointShape;
  ids: string[];
}

/** Whether the record's sentence leaves the texts to be listed beneath it. */
export function leavesTexts({ point, ids }: Settled): boolean {
  return ids.length > 1 || leadsIn(inWords(point.sentence));
}

/** Points, those that share a sentence as one. */
export function together(points: Entry<PointShape>[]): Settled[] {
  const found = new Map<string, Settled>();
  for (const [id, point] of points) {
    const key = point.decision?.round && point.sentence ? `${point.decision.round} ${JSON.stringify(point.sentence)}` : ` ${id}`;
    const before = found.get(key);
    if (before) {
      before.ids.push(id);
    } else {
      found.set(key, { id, point, ids: [id] });
    }
  }
  return [...found.values()];
}

/** The last round of voting on a point that has closed and stands. */
export function lastRound(rounds: Record<string, RoundShape> | undefined, point: string): Entry<RoundShape> | undefined {
  return closedOn(rounds, point).filter(([, r]) => !r.check && !r.annulled).at(-1);
}

/** The last temperature check on a point that has closed. */
export function lastCheck(rounds: Record<string, RoundShape> | undefined, point: string): Entry<RoundShape> | undefined {
  return closedOn(rounds, point).filter(([, r]) => r.check).at(-1);
}

/** The round that a point's outcome comes from; one that lies on the table again has none. */
export function outcomeRound(rounds: Record<string, RoundShape> | undefined, id: string, point: PointShape): Entry<RoundShape> | undefined {
  return point.stage === 'tabled' ? undefined : lastRound(rounds, id);
}

function closedOn(rounds: Record<string, RoundShape> | undefined, point: string): Entry<RoundShape>[] {
  return Object.entries(rounds ?? {})
    .filter(([, r]) => r.closed && r.points.some((p) => p.point === point))
    .sort(([, a], [, b]) => (a.opened < b.opened ? -1 : 1));
}

/** Whether a point can still be objected to. */
export function isOpenPoint(point: PointShape): boolean {
  return ['tabled', 'voting', 'sense', 'counted'].includes(point.stage);
}

/** Whether a reservation to a point can be entered. */
export function canBeReserved(point: PointShape): boolean {
  return !['draft', 'withdrawn', 'deferred'].includes(point.stage);
}
