import type { PointShape } from '../../contract';
import type { WithId } from '../../live/reading';

export type ListedPoint = WithId<PointShape>;

/** Whether a point has ended: decided, or settled without a grade. */
export const isSettled = (point: PointShape): boolean => ['decided', 'discussed', 'noted', 'withdrawn'].includes(point.stage);

/** Whether something is being decided about a point that must end before anything else can be done with it. */
export const isUnderWay = (point: PointShape): boolean => ['voting', 'sense', 'counted'].includes(point.stage);

/** The point decided last. */
export function lastDecided(points: readonly ListedPoint[]): ListedPoint | undefined {
  return points.filter((p) => p.decision).reduce<ListedPoint | undefined>((last, p) => (!last || p.decision!.at >= last.decision!.at ? p : last), undefined);
}

/** Points by how they ended: those decided in one vote share one outcome and one sentence. */
export function groups(points: readonly ListedPoint[]): ListedPoint[][] {
  const found = new Map<string, ListedPoint[]>();
  for (const point of points) {
    const key = point.decision?.round ? `round ${point.decision.round}` : `point ${point.id}`;
    found.set(key, [...(found.get(key) ?? []), point]);
  }
  return [...found.values()];
}
