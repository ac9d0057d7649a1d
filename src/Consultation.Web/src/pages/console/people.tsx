import type { SeatShape, SectorShape } from '../../contract';
import { words } from '../../words';
import type { Desk } from './desk';
import { Lobby } from './lobby';
import { roundtable, say, seats, sectors, type WithId } from './meeting';
import { SeatRow } from './seat-row';

/** Where there are no more seats than this, all are in sight: whoever runs the meeting alone is one tap from each. */
const SEATS_IN_SIGHT = 24;

/** Who is at the table, by sector, and who waits at the door. */
export function People({ desk }: { desk: Desk }) {
  const w = words().console.people;
  const { room } = desk;
  const all = seats(room);
  return (
    <section class="stack" aria-labelledby="people-title" data-place="people">
      <h2 id="people-title" class="console-h">
        {w.title}
      </h2>
      <Lobby desk={desk} />
      {all.length === 0 && <p class="quiet small">{w.none}</p>}
      {sectors(room).map((sector) => (
        <Sector key={sector.id} desk={desk} sector={sector} seats={all.filter((seat) => seat.sector === sector.id)} inSight={all.length <= SEATS_IN_SIGHT} />
      ))}
    </section>
  );
}

interface SectorProps {
  desk: Desk;
  sector: WithId<SectorShape>;
  seats: readonly WithId<SeatShape>[];
  inSight: boolean;
}

function Sector({ desk, sector, seats: of, inSight }: SectorProps) {
  const w = words().console.people;
  const essential = sector.essential && roundtable(desk.room).parts.includes('essentialSectors');
  const arriving = roundtable(desk.room).stage !== 'closed' && of.some((seat) => !seat.present);
  const present = of.filter((seat) => seat.present).length;
  return (
    <details class="console-sector" open={inSight || arriving}>
      <summary>
        <span class="grow">
          {say(desk.room, sector.name)} <span class="quiet small">{essential ? `${w.voting(of.filter((s) => s.votes).length)} · ${w.essential}` : w.voting(of.filter((s) => s.votes).length)}</span>
        </span>
        <span class="small number">{w.present(present, of.length)}</span>
      </summary>
      <ul class="plain-list console-lines">
        {of.map((seat) => (
          <SeatRow key={seat.id} desk={desk} seat={seat} />
        ))}
      </ul>
    </details>
  );
}
