import type { SeatShape, SectorShape } from '../../contract';
import type { Work } from './work';

export type Entry<T> = readonly [id: string, value: T];

/** Things with a place, in the order of their places. */
export const inPlace = <T extends { place: number }>(things: readonly Entry<T>[]): Entry<T>[] => [...things].sort(([, a], [, b]) => a.place - b.place);

/** The sectors in their order. */
export const sectorsOf = (work: Work): Entry<SectorShape>[] => inPlace(Object.entries(work.room.state.slices.people.value?.sectors ?? {}));

/** The seats at the table in their order. */
export const seatsOf = (work: Work): Entry<SeatShape>[] =>
  inPlace(Object.entries(work.room.state.slices.people.value?.seats ?? {}).filter(([, seat]) => !seat.removed));

/** The names in a list typed one a line; blank lines are passed over, and what marks a list. */
export const namesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•–*]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);
