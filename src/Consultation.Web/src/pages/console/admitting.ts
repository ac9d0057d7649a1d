import type { Text, WaitingShape } from '../../contract';

type Named = { id: string; name: Text };

/** A name as it is compared: without case, quotation marks, stops and spaces around. */
const bare = (name: string): string =>
  name
    .toLocaleLowerCase()
    .replace(/[\p{P}\p{S}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The seat that somebody who waits named, as their organisation or as themselves: one only, and by its whole name. */
export function namedSeat({ name, organisation }: Pick<WaitingShape, 'name' | 'organisation'>, seats: readonly Named[]): string {
  for (const said of [organisation, name].map(bare).filter(Boolean)) {
    const so = seats.filter((seat) => Object.values(seat.name).some((one) => bare(one) === said));
    if (so.length === 1) {
      return so[0]!.id;
    }
  }
  return '';
}

/** The seats chosen for more than one of those who wait. */
export const chosenTwice = (chosen: Iterable<string>): Set<string> => {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const seat of chosen) {
    if (seat) {
      (once.has(seat) ? twice : once).add(seat);
    }
  }
  return twice;
};
