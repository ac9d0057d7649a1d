import type { ItemShape } from '../../contract';
import { secondsOn } from '../../live/agenda-times';

/** Whole minutes spent on an item; given the time, those of the discussion under way too. */
export function minutesSpent(item: Pick<ItemShape, 'spentSeconds' | 'since'>, now: Date | undefined): number {
  return Math.floor((now ? secondsOn(item, now) : item.spentSeconds) / 60);
}
