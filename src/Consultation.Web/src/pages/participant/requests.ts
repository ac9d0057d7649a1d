import type { FloorSlice, RequestShape } from '../../contract';

/** A seat's requests that wait, by their place in the queue (from 1). */
export function myRequests(floor: FloorSlice | undefined, seat: string | undefined): readonly (RequestShape & { place: number })[] {
  return (floor?.queue ?? []).map((r, i) => ({ ...r, place: i + 1 })).filter((r) => r.seat === seat);
}
