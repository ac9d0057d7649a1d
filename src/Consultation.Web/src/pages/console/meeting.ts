import type { ItemShape, PointShape, RoundShape, SeatShape, SectorShape } from '../../contract';
import { beginning, byPlace, items, listed, points, roundtable, say, seatName, seats, type WithId } from '../../live/reading';
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

/** The votes, without the temperature checks. */
export const votes = (room: Room): WithId<RoundShape>[] => rounds(room).filter((round) => !round.check);

export const toDeclare = (room: Room): WithId<RoundShape>[] => votes(room).filter((round) => round.closed && !round.declared && !round.annulled);

/** The votes on a point that were annulled. */
export const annulledOn = (room: Room, point: string): WithId<RoundShape>[] =>
  votes(room).filter((round) => round.annulled && round.points.some((p) => p.point === point));

/** Whether a sector votes by raised hands in a vote. */
export const hasCounted = (round: RoundShape, sector: string): boolean => round.counts?.some((count) => count.sector === sector) ?? false;

/** The seats that would be entitled to vote now, without those that came and left. */
export const roll = (room: Room): WithId<SeatShape>[] =>
  seats(room).filter((seat) => seat.votes && (roundtable(room).roll === 'all' || seat.present));

/** The names of seats, in one line. */
export const seatNames = (room: Room, ids: readonly string[]): string => ids.map((id) => seatName(room, id)).join(', ');

export const sectorName = (room: Room, id: string): string => say(room, room.state.slices.people.value?.sectors[id]?.name) || id;

/** The beginning of a point's text, to call it by in a list. */
export const shortly = (room: Room, point: PointShape, length = 70): string => beginning(say(room, point.text), length);
