import type { Room } from '../../live/room';
import { inWords } from '../../words';

/** What a seat is called, where its name has come. */
export function seatName(room: Room, seat: string): string {
  return inWords(room.seats.value.seats.find((s) => s.id === seat)?.name);
}

/** What a sector is called, where its name has come. */
export function sectorName(room: Room, sector: string): string {
  return inWords(room.seats.value.sectors.find((s) => s.id === sector)?.name);
}
