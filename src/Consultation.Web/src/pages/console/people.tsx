import type { SeatShape, SectorShape } from '../../contract';
import { words } from '../../words';
import type { Desk } from './desk';
import { Lobby } from './lobby';
import { roundtable, say, seats, sectors, type WithId } from './meeting';
import { SeatRow } from './seat-row';

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
        <Sector key={sector.id} desk={desk} sector={sector} seats={all.filter((seat) => seat.sector === sector.id)} />
      ))}
    </section>
  );
}

function Sector({ desk, sector, seats: of }: { desk: Desk; sector: WithId<SectorShape>; seats: readonly WithId<SeatShape>[] }) {
  const w = words().console.people;
  const essential = sector.essential && roundtable(desk.room).parts.includes('essentialSectors');
  const arriving = roundtable(desk.room).stage !== 'closed' && of.some((seat) => !seat.present);
  const present = of.filter((seat) => seat.present).length;
  return (
    <details class="console-sector" open={arriving}>
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
