import type { SteppedOutShape } from '../contract';

/** Whether somebody is out of any of some points, or of everything. */
export const isOutOf = (of: readonly SteppedOutShape[] | undefined, points: readonly string[]): boolean =>
  (of ?? []).some((o) => !o.back && (!o.point || points.includes(o.point)));
