import type { PointShape, SteppedOutShape } from '../contract';
import type { Room } from '../live/room';
import { words } from '../words';

const FINAL: readonly PointShape['stage'][] = ['decided', 'discussed', 'noted', 'withdrawn'];

/** What somebody can step out of: the points that are on the table or being decided, each with its number. */
export function pointsToLeave(room: Room): (readonly [id: string, number: string])[] {
  return Object.entries(room.state.slices.table.value?.points ?? {})
    .filter(([, point]) => point.stage !== 'draft' && !FINAL.includes(point.stage))
    .map(([id, point]) => [id, point.number] as const);
}

/** What something is called that somebody has stepped out of. */
export function calledOut(room: Room, point: string | undefined): string {
  const w = words().people.out;
  return point ? w.point(room.state.slices.table.value?.points[point]?.number ?? '') : w.everything;
}

/** What somebody is out of now; a point that has ended needs no mention any more. */
export function outNow(room: Room, of: readonly SteppedOutShape[] | undefined): SteppedOutShape[] {
  // The table is read only for whoever is out of a point: every row of the seats asks.
  const isUnderWay = (id: string): boolean => {
    const point = room.state.slices.table.value?.points[id];
    return point !== undefined && !FINAL.includes(point.stage);
  };
  return (of ?? []).filter((o) => !o.back && (!o.point || isUnderWay(o.point)));
}

/** What somebody is out of now, as a list; nothing where it is nothing. */
export const outNames = (room: Room, of: readonly SteppedOutShape[] | undefined): string =>
  outNow(room, of)
    .map((o) => calledOut(room, o.point))
    .join(', ');

export { isOutOf } from '../live/out-of';
