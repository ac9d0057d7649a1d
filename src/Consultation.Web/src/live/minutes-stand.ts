import type { Room } from './room';

/**
 * Why what the minutes are made of can't be changed any more, or not now: they are approved, or the seats are asked to
 * approve them by silence. Markings may be changed all the same.
 */
export function minutesStand(room: Room): 'approved' | 'silence' | undefined {
  const minutes = room.state.slices.minutes.value;
  return minutes?.stage === 'approved' || minutes?.stage === 'published' ? 'approved' : minutes?.silence ? 'silence' : undefined;
}
