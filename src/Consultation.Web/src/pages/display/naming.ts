import type { PointShape, Text } from '../../contract';
import type { Room } from '../../live/room';
import { inWords, words } from '../../words';

/** A text in the page's language, else in the roundtable's authentic one. */
export const say = (room: Room, text: Text | undefined): string => inWords(text, room.state.slices.roundtable.value?.authentic);

export const pointsOf = (room: Room, ids: readonly string[]): PointShape[] =>
  ids.map((id) => room.state.slices.table.value?.points[id]).filter((p) => p !== undefined);

export const textOf = (room: Room, ids: readonly string[]): string =>
  pointsOf(room, ids)
    .map((p) => say(room, p.text))
    .join(' ');

/** A seat's name; empty until the list of seats is there. */
export const seatName = (room: Room, id: string): string => say(room, room.seats.value.seats.find((s) => s.id === id)?.name);

export const sectorOf = (room: Room, seat: string): string => {
  const { seats, sectors } = room.seats.value;
  const sector = seats.find((s) => s.id === seat)?.sector;
  return say(room, sectors.find((s) => s.id === sector)?.name);
};

export function itemName(room: Room, id: string | undefined): string {
  const item = id ? room.state.slices.agenda.value?.items[id] : undefined;
  return item ? words().display.itemAndTitle(item.number, say(room, item.title)) : '';
}
