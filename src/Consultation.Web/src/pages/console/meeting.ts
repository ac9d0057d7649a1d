import type { ItemShape, PointShape, RoundShape, SectorShape } from '../../contract';
import { beginning, byPlace, items, listed, points, say, type WithId } from '../../live/reading';
import type { Room } from '../../live/room';
import type { ListedPoint } from './points';

export { items, points, roundtable, say, seatName, seats, tongues, type WithId } from '../../live/reading';

// What the console reads of the view besides.

export const currentItem = (room: Room): WithId<ItemShape> | undefined => items(room).find((item) => item.state === 'current');

export const nextItem = (room: Room): WithId<ItemShape> | undefined => {
  const all = items(room);
  const after = all.slice(all.findIndex((item) => item.state === 'current') + 1);
  return after.find((item) => item.state === 'pending') ?? all.find((item) => item.state === 'pending');
};

export const pointById = (room: Room, id: string): ListedPoint | undefined => points(room).find((point) => point.id === id);

export const sectors = (room: Room): WithId<SectorShape>[] => listed(room.state.slices.people.value?.sectors).sort(byPlace);

export const rounds = (room: Room): WithId<RoundShape>[] => listed(room.state.slices.vote.value?.rounds);

export const openRound = (room: Room): WithId<RoundShape> | undefined => rounds(room).find((round) => round.id === room.state.slices.vote.value?.open);

export const toDeclare = (room: Room): WithId<RoundShape>[] => rounds(room).filter((round) => round.closed !== undefined && !round.declared);

export const sectorName = (room: Room, id: string): string => say(room, room.state.slices.people.value?.sectors[id]?.name) || id;

/** The beginning of a point's text, to call it by in a list. */
export const shortly = (room: Room, point: PointShape, length = 70): string => beginning(say(room, point.text), length);
