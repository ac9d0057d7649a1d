import type { Room } from '../../live/room';
import { words } from '../../words';
import { say, seatName } from './meeting';

/** The reservations to any of some points. */
export function Reservations({ room, points }: { room: Room; points: readonly string[] }) {
  const w = words().console.table;
  const all = Object.entries(room.state.slices.table.value?.reservations ?? {}).filter(([, r]) => r.points.some((point) => points.includes(point)));
  if (all.length === 0) {
    return null;
  }
  return (
    <div class="stack tight">
      <p class="console-h">{w.reservations}</p>
      <ul class="plain-list console-lines" aria-label={w.reservations}>
        {all.map(([id, reservation]) => (
          <li key={id} class="console-said">
            <b>{seatName(room, reservation.seat) || w.unnamed}</b>
            <p>{say(room, reservation.text)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
