import type { FloorSlice } from '../../contract';
import { duration } from '../../live/clock';
import { spoken } from '../../live/floor';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { seats, sectors, say } from './meeting';

interface Spoken {
  speeches: number;
  seconds: number;
}

/** How long each sector has spoken, and within it each seat. */
export function TimeSpoken({ room, floor }: { room: Room; floor: FloorSlice }) {
  const w = words().floor;
  const all = seats(room);
  const rows = sectors(room)
    .map((sector) => ({
      sector,
      of: all
        .filter((seat) => seat.sector === sector.id)
        .map((seat) => ({ seat, time: withSpeech(floor, seat.id) }))
        .filter((row) => row.time.speeches > 0)
        .sort((a, b) => b.time.seconds - a.time.seconds),
      time: { ...(floor.sectors[sector.id] ?? { speeches: 0, seconds: 0 }) },
    }))
    .filter((row) => row.of.length > 0 || row.time.speeches > 0);
  return (
    <details class="console-more">
      <summary>{w.spoken}</summary>
      <div class="stack tight">
        <p class="quiet small">{rows.length > 0 ? w.spokenHelp : w.nobodySpoke}</p>
        {rows.map(({ sector, of, time }) => (
          <div key={sector.id} class="console-sector">
            <Row says={say(room, sector.name)} time={including(time, floor, of)} strong />
            {of.map(({ seat, time: own }) => (
              <Row key={seat.id} says={say(room, seat.name)} time={own} />
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}

function Row({ says, time, strong = false }: { says: string; time: Spoken; strong?: boolean }) {
  return (
    <p class="row top small">
      <span class="grow">{strong ? <b>{says}</b> : says}</span>
      <span class="number quiet">{words().floor.times(time.speeches, duration(time.seconds))}</span>
    </p>
  );
}

const counts = (floor: FloorSlice): boolean => floor.speaking !== undefined && floor.speaking.kind !== 'pointOfOrder';

function withSpeech(floor: FloorSlice, seat: string): Spoken {
  const ended = floor.seats?.[seat] ?? { speeches: 0, seconds: 0 };
  return counts(floor) && floor.speaking!.seat === seat ? plus(ended, floor) : ended;
}

function including(time: Spoken, floor: FloorSlice, of: readonly { seat: { id: string } }[]): Spoken {
  return counts(floor) && of.some((row) => row.seat.id === floor.speaking!.seat) ? plus(time, floor) : time;
}

const plus = (time: Spoken, floor: FloorSlice): Spoken => ({ speeches: time.speeches + 1, seconds: time.seconds + spoken(floor.speaking!) });
