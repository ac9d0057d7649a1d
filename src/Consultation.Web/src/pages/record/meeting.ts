import type { CommentShape, ItemShape, NoteShape, PointShape, RoundtableSlice, SeatShape, Text } from '../../contract';
import type { Room } from '../../live/room';
import type { Tongues } from '../../parts/texts';
import { inWords } from '../../words';

// What the notes read of the view, in the order in which it is shown.

export type WithId<T> = T & { id: string };
/** A point with the number it is called by: its item's, and its own among the item's points. */
export type NumberedPoint = WithId<PointShape> & { number: string };

export const roundtable = (room: Room): RoundtableSlice => room.state.slices.roundtable.value!;

/** A text in the page's language, else in the roundtable's authentic one. */
export const say = (room: Room, text: Text | undefined): string => inWords(text, roundtable(room).authentic);

export const tongues = (room: Room): Tongues => ({ languages: roundtable(room).languages, authentic: roundtable(room).authentic });

export const items = (room: Room): WithId<ItemShape>[] => listed(room.state.slices.agenda.value?.items).sort(byPlace);

export const points = (room: Room): NumberedPoint[] =>
  numbered(room.state.slices.table.value?.points ?? {}, room.state.slices.agenda.value?.items ?? {});

export const pointsOf = (room: Room, item: string): NumberedPoint[] => points(room).filter((p) => p.item === item);

export const seats = (room: Room): WithId<SeatShape>[] =>
  listed(room.state.slices.people.value?.seats)
    .filter((seat) => !seat.removed)
    .sort(byPlace);

export const seatName = (room: Room, id: string): string => say(room, room.state.slices.people.value?.seats?.[id]?.name) || id;

/** The notes on an item and on its points, in the order in which they were written. */
export const notesOn = (room: Room, item: string): WithId<NoteShape>[] => {
  const here = new Set(pointsOf(room, item).map((p) => p.id));
  return listed(room.state.slices.record.value?.notes).filter((n) => n.item === item || (n.point !== undefined && here.has(n.point)));
};

/** The comments on an item; without one, those on the whole. */
export const commentsOn = (room: Room, item: string | undefined): WithId<CommentShape>[] =>
  listed(room.state.slices.record.value?.comments).filter((c) => c.item === item);

/** The points in the order in which they were drafted, numbered within their items. */
export function numbered(all: Record<string, PointShape>, itemsById: Record<string, ItemShape>): NumberedPoint[] {
  const counts = new Map<string, number>();
  return Object.entries(all).map(([id, point]) => {
    const place = (counts.get(point.item) ?? 0) + 1;
    counts.set(point.item, place);
    const item = itemsById[point.item]?.number;
    return { ...point, id, number: item ? `${item}.${place}` : String(place) };
  });
}

/** The beginning of a text, cut between words. */
export function beginning(text: string, length = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

/** Whether notes may be written: from the opening on, and after the closing too. */
export const mayWrite = (room: Room): boolean => ['live', 'suspended', 'closed'].includes(roundtable(room).stage);

export const isLive = (room: Room): boolean => roundtable(room).stage === 'live';

/** Whether points may be drafted and changed: until the closing. */
export const mayDraft = (room: Room): boolean => roundtable(room).stage !== 'closed';

/** Whether a point is neither settled nor being decided: only then may its text change. */
export const isFree = (point: PointShape): boolean => ['draft', 'tabled', 'deferred'].includes(point.stage);

const byPlace = (a: { place: number }, b: { place: number }): number => a.place - b.place;

function listed<T>(entries: Record<string, T> | undefined): WithId<T>[] {
  return Object.entries(entries ?? {}).map(([id, entry]) => ({ ...entry, id }));
}
