import type { PaperShape } from '../contract';
import { at } from './api';
import { byPlace, listed, roundtable, type WithId } from './reading';
import type { Room } from './room';

/** The most bytes of a paper; the server says the same. */
export const PAPER_MAX_BYTES = 20 * 1024 * 1024;

export type ListedPaper = WithId<PaperShape>;

/** The papers on an item and on its points, in their order. */
export const papersOf = (room: Room, item: string): ListedPaper[] =>
  listed(room.state.slices.papers.value?.papers)
    .filter((p) => p.item === item)
    .sort(byPlace);

/** Where a paper is downloaded, as whom the page speaks. */
export const paperAddress = (room: Room, paper: string): string => `${at(room.id, `/papers/${paper}`)}${room.as ? `?as=${encodeURIComponent(room.as)}` : ''}`;

/** Whether papers can be put on items now, by who prepares. */
export const mayAttach = (room: Room): boolean => {
  const { parts, stage } = roundtable(room);
  return parts.includes('papers') && stage !== 'closed' && (room.audience.value === 'facilitator' || room.audience.value === 'rapporteur');
};
