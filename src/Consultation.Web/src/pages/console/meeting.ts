import type { ItemShape, Language, PointShape, RoundShape, RoundtableSlice, SeatShape, SectorShape, Text } from '../../contract';
import type { Room } from '../../live/room';
import type { Tongues } from '../../parts/texts';
import { inWords } from '../../words';
import { numbered, type NumberedPoint } from './points';

// What the console reads of the view, in the order in which it is shown.

export type WithId<T> = T & { id: string };

function listed<T>(entries: Record<string, T> | undefined): WithId<T>[] {
  return Object.entries(entries ?? {}).map(([id, entry]) => ({ ...entry, id }));
}

const byPlace = (a: { place: number }, b: { place: number }): number => a.place - b.place;

export const roundtable = (room: Room): RoundtableSlice => room.state.slices.roundtable.value!;

export const items = (room: Room): WithId<ItemShape>[] => listed(room.state.slices.agenda.value?.items).sort(byPlace);

export const currentItem = (room: Room): WithId<ItemShape> | undefined => items(room).find((item) => item.state === 'current');

export const nextItem = (room: Room): WithId<ItemShape> | undefined => {
  const all = items(room);
  const after = all.slice(all.findIndex((item) => item.state === 'current') + 1);
  return after.find((item) => item.state === 'pending') ?? all.find((item) => item.state === 'pending');
};

export const points = (room: Room): NumberedPoint[] =>
  numbered(room.state.slices.table.value?.points ?? {}, room.state.slices.agenda.value?.items ?? {});

export const pointById = (room: Room, id: string): NumberedPoint | undefined => points(room).find((point) => point.id === id);

export const seats = (room: Room): WithId<SeatShape>[] =>
  listed(room.state.slices.people.value?.seats)
    .filter((seat) => !seat.removed)
    .sort(byPlace);

export const sectors = (room: Room): WithId<SectorShape>[] => listed(room.state.slices.people.value?.sectors).sort(byPlace);

export const rounds = (room: Room): WithId<RoundShape>[] => listed(room.state.slices.vote.value?.rounds);

export const openRound = (room: Room): WithId<RoundShape> | undefined => rounds(room).find((round) => round.id === room.state.slices.vote.value?.open);

export const toDeclare = (room: Room): WithId<RoundShape>[] => rounds(room).filter((round) => round.closed !== undefined && !round.declared);

/** A text in the page's language, else in the roundtable's authentic one. */
export const say = (room: Room, text: Text | undefined): string => inWords(text, roundtable(room).authentic);

export const seatName = (room: Room, id: string | undefined): string => (id ? say(room, room.state.slices.people.value?.seats?.[id]?.name) || id : '');

export const sectorName = (room: Room, id: string): string => say(room, room.state.slices.people.value?.sectors[id]?.name) || id;

export const tongues = (room: Room): Tongues => ({ languages: roundtable(room).languages as Language[], authentic: roundtable(room).authentic });

/** The beginning of a point's text, to call it by in a list. */
export function shortly(room: Room, point: PointShape, length = 70): string {
  const text = say(room, point.text).replace(/\s+/g, ' ');
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
