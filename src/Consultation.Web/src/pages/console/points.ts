import type { ItemShape, PointShape } from '../../contract';

/** A point with the number it is called by: its item's, and its own among the item's points. */
export type NumberedPoint = PointShape & { id: string; number: string };

/** The points in the order in which they were drafted, numbered within their items. */
export function numbered(points: Record<string, PointShape>, items: Record<string, ItemShape>): NumberedPoint[] {
  const counts = new Map<string, number>();
  return Object.entries(points).map(([id, point]) => {
    const count = (counts.get(point.item) ?? 0) + 1;
    counts.set(point.item, count);
    const item = items[point.item]?.number;
    return { ...point, id, number: item ? `${item}.${count}` : String(count) };
  });
}

/** Whether a point has ended: decided, or settled without a grade. */
export const isSettled = (point: PointShape): boolean => ['decided', 'discussed', 'noted', 'withdrawn'].includes(point.stage);

/** Whether something is being decided about a point that must end before anything else can be done with it. */
export const isUnderWay = (point: PointShape): boolean => ['voting', 'sense', 'counted'].includes(point.stage);

/** The point decided last. */
export function lastDecided(points: readonly NumberedPoint[]): NumberedPoint | undefined {
  return points.filter((p) => p.decision).reduce<NumberedPoint | undefined>((last, p) => (!last || p.decision!.at >= last.decision!.at ? p : last), undefined);
}

/** Points by how they ended: those decided in one vote share one outcome and one sentence. */
export function groups(points: readonly NumberedPoint[]): NumberedPoint[][] {
  const found = new Map<string, NumberedPoint[]>();
  for (const point of points) {
    const key = point.decision?.round ? `round ${point.decision.round}` : `point ${point.id}`;
    found.set(key, [...(found.get(key) ?? []), point]);
  }
  return [...found.values()];
}
