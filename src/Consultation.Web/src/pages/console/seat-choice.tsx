import type { Room } from '../../live/room';
import { Choice } from '../../parts/form';
import { words } from '../../words';
import { say, seats } from './meeting';

interface SeatChoiceProps {
  room: Room;
  value: string;
  onChange: (seat: string) => void;
  /** Which seats; all if left out. */
  among?: readonly string[];
  label?: string;
}

/** Which seat: none is chosen to begin with. */
export function SeatChoice({ room, value, onChange, among, label }: SeatChoiceProps) {
  const w = words().console.table;
  const some = among && new Set(among);
  const all = seats(room).filter((seat) => !some || some.has(seat.id));
  return <Choice label={label ?? w.seat} value={value} options={[['', w.chooseSeat], ...all.map((seat) => [seat.id, say(room, seat.name)] as const)]} onChange={onChange} />;
}
