import type { ItemShape, Language, PointShape, RoundtableSlice, SeatShape, Text } from '../contract';
import { inWords, words } from '../words';
import type { Room } from './room';

// What pages that prepare and run read of a view, in the order in which it is shown.

/** Whether a sentence ends with a colon, so that the text it speaks of follows it. */
export const leadsIn = (sentence: string): boolean => sentence.trimEnd().endsWith(':');

export type WithId<T> = T & { id: string };

/** The entries of a list of a view, each with its id. */
export function listed<T>(entries: Record<string, T> | undefined): WithId<T>[] {
  return Object.entries(entries ?? {}).map(([id, entry]) => ({ ...entry, id }));
}

export const byPlace = (a: { place: number }, b: { place: number }): number => a.place - b.place;

export const roundtable = (room: Room): RoundtableSlice => room.state.slices.roundtable.value!;

export const items = (room: Room): WithId<ItemShape>[] => listed(room.state.slices.agenda.value?.items).sort(byPlace);

/** The points in the order in which they were drafted. A point's number is what people call it in the room, the same on every page. */
export const points = (room: Room): WithId<PointShape>[] => listed(room.state.slices.table.value?.points);

const seatsOf = new WeakMap<object, WithId<SeatShape>[]>();

/** The seats at the table in their order. Asked for by every row of a long list: they are put in order once for each change. */
export function seats(room: Room): readonly WithId<SeatShape>[] {
  const entries = room.state.slices.people.value?.seats;
  if (!entries) {
    return [];
  }
  const all = seatsOf.get(entries) ?? listed(entries).filter((seat) => !seat.removed).sort(byPlace);
  seatsOf.set(entries, all);
  return all;
}

/** A text in the page's language, else in the roundtable's authentic one. */
export const say = (room: Room, text: Text | undefined): string => inWords(text, roundtable(room).authentic);

export const seatName = (room: Room, id: string | undefined): string => (id ? say(room, room.state.slices.people.value?.seats?.[id]?.name) || id : '');

export const tongues = (room: Room): { languages: Language[]; authentic: Language } => ({
  languages: roundtable(room).languages,
  authentic: roundtable(room).authentic,
});

/** The beginning of a text, cut between words. */
export function beginning(text: string, length = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

/** What a seat is called, for those whose view holds the seats and for those who have them by name alone. */
export const nameOf = (room: Room, id: string): string =>
  say(room, room.state.slices.people.value?.seats?.[id]?.name ?? room.seats.value.seats.find((seat) => seat.id === id)?.name);

/** The names of languages, as a list. */
export const tongueNames = (languages: readonly Language[]): string => languages.map((l) => words().common.languages[l]).join(', ');
