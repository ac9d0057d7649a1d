import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { SeatShape, SectorShape } from '../../contract';
import { namesWith } from '../../live/picking-seats';
import { words } from '../../words';
import type { Desk } from './desk';
import { Lobby } from './lobby';
import { roundtable, say, seats, sectors, type WithId } from './meeting';
import { SeatRow } from './seat-row';

/** Where there are no more seats than this, all are in sight: whoever runs the meeting alone is one tap from each. */
const SEATS_IN_SIGHT = 24;

/** While people arrive, so many are. */
const ARRIVING_IN_SIGHT = 60;

const FOUND = 12;
const TYPING_RESTS_MS = 150;

/** Who is at the table, by sector, and who waits at the door. */
export function People({ desk }: { desk: Desk }) {
  const w = words().console.people;
  const { room } = desk;
  const all = seats(room);
  const arriving = roundtable(room).stage !== 'closed' && all.some((seat) => !seat.present);
  const inSight = all.length <= (arriving ? ARRIVING_IN_SIGHT : SEATS_IN_SIGHT);
  return (
    <section class="stack" aria-labelledby="people-title" data-place="people">
      <h2 id="people-title" class="console-h">
        {w.title}
      </h2>
      <Lobby desk={desk} />
      {all.length === 0 && <p class="quiet small">{w.none}</p>}
      {all.length > SEATS_IN_SIGHT && <Find desk={desk} all={all} />}
      {sectors(room).map((sector) => (
        <Sector key={`${sector.id} ${inSight}`} desk={desk} sector={sector} seats={all.filter((seat) => seat.sector === sector.id)} inSight={inSight} />
      ))}
    </section>
  );
}

/** At a large table a seat is found by its name. */
function Find({ desk, all }: { desk: Desk; all: readonly WithId<SeatShape>[] }) {
  const w = words().console.people;
  const typed = useSignal('');
  const looked = useSignal('');
  const id = useId();
  // A key is shown at once; a thousand names are looked through when the typing rests.
  useEffect(() => {
    const timer = setTimeout(() => (looked.value = typed.value), TYPING_RESTS_MS);
    return () => clearTimeout(timer);
  }, [typed.value]);
  const wanted = looked.value.trim();
  const fits = namesWith(wanted);
  const found = wanted === '' ? [] : all.filter((seat) => fits(Object.values(seat.name)));
  return (
    <div class="stack tight">
      <label for={id} class="small">
        {w.find}
      </label>
      <input id={id} type="search" autocomplete="off" value={typed.value} onInput={(e) => (typed.value = e.currentTarget.value)} />
      {wanted !== '' && (
        <p class="quiet small" role="status">
          {w.found(found.length)}
        </p>
      )}
      <ul class="plain-list console-lines">
        {found.slice(0, FOUND).map((seat) => (
          <SeatRow key={seat.id} desk={desk} seat={seat} />
        ))}
      </ul>
    </div>
  );
}

interface SectorProps {
  desk: Desk;
  sector: WithId<SectorShape>;
  seats: readonly WithId<SeatShape>[];
  inSight: boolean;
}

/** A sector; its seats are there only while it is open, since a thousand of them would slow every key. */
function Sector({ desk, sector, seats: of, inSight }: SectorProps) {
  const w = words().console.people;
  const open = useSignal(inSight);
  const essential = sector.essential && roundtable(desk.room).parts.includes('essentialSectors');
  const present = of.filter((seat) => seat.present).length;
  return (
    <details class="console-sector" open={open.value} onToggle={(e) => (open.value = e.currentTarget.open)}>
      <summary>
        <span class="grow">
          {say(desk.room, sector.name)} <span class="quiet small">{essential ? `${w.voting(of.filter((s) => s.votes).length)} · ${w.essential}` : w.voting(of.filter((s) => s.votes).length)}</span>
        </span>
        <span class="small number">{w.present(present, of.length)}</span>
      </summary>
      {open.value && (
        <ul class="plain-list console-lines">
          {of.map((seat) => (
            <SeatRow key={seat.id} desk={desk} seat={seat} />
          ))}
        </ul>
      )}
    </details>
  );
}
