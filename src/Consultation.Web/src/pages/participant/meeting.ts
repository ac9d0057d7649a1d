import type { AgendaSlice, ItemShape, PointShape, RoundShape, TableSlice } from '../../contract';
import type { Room } from '../../live/room';
import { inWords } from '../../words';

export type Entry<T> = readonly [id: string, it: T];

/** What a seat is called, where its name has come. */
export function seatName(room: Room, seat: string): string {
  return inWords(room.seats.value.seats.find((s) => s.id === seat)?.name);
}

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

/** The last round of voting on a point that has closed. */
export function lastRound(rounds: Record<string, RoundShape> | undefined, point: string): Entry<RoundShape> | undefined {
  return Object.entries(rounds ?? {})
    .filter(([, r]) => r.closed && r.points.some((p) => p.point === point))
    .sort(([, a], [, b]) => a.ordinal - b.ordinal)
    .at(-1);
}

/** Whether a point can still be objected to. */
export function isOpenPoint(point: PointShape): boolean {
  return ['tabled', 'voting', 'sense', 'counted'].includes(point.stage);
}

/** Whether a reservation to a point can be entered. */
export function canBeReserved(point: PointShape): boolean {
  return !['draft', 'withdrawn', 'deferred'].includes(point.stage);
}
