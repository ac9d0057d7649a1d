import type { ListedSeat, SeatShape } from '../contract';
import type { Pickable } from '../live/picking-seats';
import { nameOf, say, seats } from '../live/reading';
import type { Room } from '../live/room';
import { words } from '../words';
import { SeatPicker } from './seat-picker';

interface SeatChoiceProps {
  room: Room;
  value: string;
  onChange: (seat: string) => void;
  /** Which seats; all if left out. */
  among?: readonly string[];
  label?: string;
  /** What it means that none is chosen, where that is an answer too; a seat that has left the table then stays where it was named. */
  none?: string;
  help?: string;
  of?: string;
  /** What is said of a seat beside its name. */
  note?: (seat: string) => string | undefined;
}

/** Which seat: none is chosen to begin with. */
export function SeatChoice({ room, value, onChange, among, label, none, help, note, of = 'seat seat.unknown seat.absent seat.noVote seat.steppedOut' }: SeatChoiceProps) {
  const w = words().picker;
  const some = among && new Set(among);
  const all = pickable(room)
    .filter((seat) => !some || some.has(seat.id))
    .map((seat) => {
      const said = note?.(seat.id);
      return said ? { ...seat, name: `${seat.name} · ${said}` } : seat;
    });
  const gone = none !== undefined && value !== '' && !all.some((seat) => seat.id === value);
  const listed = gone ? [...all, { id: value, name: nameOf(room, value) || value, group: '', names: [nameOf(room, value)] }] : all;
  return <SeatPicker label={label ?? w.seat} value={value} onChange={onChange} seats={listed} none={none ?? w.none} optional={none !== undefined} help={help} of={of} />;
}

/** The seats there are to pick from; a view that doesn't hold them has them by name. */
function pickable(room: Room): readonly Pickable[] {
  const { people } = room.state.slices;
  const all: readonly (ListedSeat | (SeatShape & { id: string }))[] = people.value?.seats ? seats(room) : room.seats.value.seats;
  const sectors = new Map(people.value?.sectors ? Object.entries(people.value.sectors).map(([id, sector]) => [id, sector.name]) : room.seats.value.sectors.map(({ id, name }) => [id, name]));
  return all.map((seat) => ({ id: seat.id, name: say(room, seat.name), group: sectors.size > 1 ? say(room, sectors.get(seat.sector)) : '', names: Object.values(seat.name) }));
}
