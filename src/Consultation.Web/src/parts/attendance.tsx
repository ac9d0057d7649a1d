import type { SeatShape } from '../contract';
import { timeOfDay } from '../live/clock';
import { roundtable, say, seats, type WithId } from '../live/reading';
import type { Room } from '../live/room';
import { words } from '../words';
import { calledOut } from './stepped-out';

/** The times of a seat, in one line each: at the table and how, and what it stepped out of. */
export function timesOf(room: Room, seat: SeatShape): string[] {
  const w = words().people.attendance;
  const modes = words().deciding.modes;
  const at = (moment: string): string => timeOfDay(moment, roundtable(room).timeZone);
  return [
    ...(seat.earlier ?? []).map((stay) => `${w.span(at(stay.arrived), at(stay.left))} ${modes[stay.mode]}`),
    ...(seat.present && seat.arrived && seat.mode ? [`${w.since(at(seat.arrived))} ${modes[seat.mode]}`] : []),
    ...(seat.steppedOut ?? []).map((o) => w.out(calledOut(room, o.point), o.back ? w.span(at(o.from), at(o.back)) : w.since(at(o.from)))),
  ];
}

/** Who was at the table and when, behind a heading that opens it. */
export function Attendance({ room }: { room: Room }) {
  const w = words().people.attendance;
  const all = seats(room);
  return (
    <details>
      <summary>
        {w.title} <span class="quiet small number">{w.present(all.filter((seat) => seat.present).length, all.length)}</span>
      </summary>
      {all.length === 0 ? (
        <p class="quiet small">{w.none}</p>
      ) : (
        <ul class="plain-list stack tight">
          {all.map((seat) => (
            <Line key={seat.id} room={room} seat={seat} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Line({ room, seat }: { room: Room; seat: WithId<SeatShape> }) {
  const times = timesOf(room, seat);
  return (
    <li>
      {say(room, seat.name)}
      <br />
      <span class="quiet small number">{times.length > 0 ? times.join(' · ') : words().people.attendance.absent}</span>
    </li>
  );
}
