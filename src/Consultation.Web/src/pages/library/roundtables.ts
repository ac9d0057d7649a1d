import type { RoundtableSummaryShape, Stage } from '../../contract';

/** The parts of the list, in the order in which they stand. */
export const shelves = ['now', 'coming', 'drafts', 'past'] as const;
export type Shelf = (typeof shelves)[number];

const SHELF: Record<Stage, Shelf> = { live: 'now', suspended: 'now', scheduled: 'coming', draft: 'drafts', closed: 'past' };

/** The list by what one comes for: those in session, then those to come and drafts with the next first, past ones with the last first. One without a date stands last. */
export function onShelves(roundtables: readonly RoundtableSummaryShape[]): Record<Shelf, RoundtableSummaryShape[]> {
  const sorted = (shelf: Shelf): RoundtableSummaryShape[] => {
    const sign = shelf === 'past' ? -1 : 1;
    const place = (r: RoundtableSummaryShape): number => (r.start ? sign * Date.parse(r.start) : Number.POSITIVE_INFINITY);
    return roundtables
      .filter((r) => SHELF[r.stage] === shelf)
      .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)) || a.title.localeCompare(b.title));
  };
  return { now: sorted('now'), coming: sorted('coming'), drafts: sorted('drafts'), past: sorted('past') };
}

/** Those whose text has every word that is looked for, in any order and case. */
export function matching<T>(all: readonly T[], text: (one: T) => string, search: string): T[] {
  const wanted = search.normalize('NFC').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((one) => wanted.every((word) => text(one).normalize('NFC').toLocaleLowerCase().includes(word)));
}
