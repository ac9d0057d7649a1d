import type { ItemShape } from '../../contract';

/** Whole minutes spent on an item; given the time, those of the discussion under way too. */
export function minutesSpent(item: Pick<ItemShape, 'spentSeconds' | 'since'>, now: Date | undefined): number {
  const running = now && item.since ? Math.max(0, (now.getTime() - Date.parse(item.since)) / 1000) : 0;
  return Math.floor((item.spentSeconds + running) / 60);
}
