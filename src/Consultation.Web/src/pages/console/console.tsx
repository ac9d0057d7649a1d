import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Room } from '../../live/room';
import { usePointOfAddress } from '../../parts/anchor';
import { useShortcuts } from '../../parts/keys';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import { Agenda } from './agenda';
import './console.css';
import { Desk } from './desk';
import { Floor } from './floor';
import { Header } from './header';
import { JumpBar, type Place } from './jump-bar';
import { roundtable, say } from './meeting';
import { People } from './people';
import { Procedural } from './procedural';
import { Session } from './session';
import { Table } from './table';
import { useMainAction } from './use-main-action';

/** Where the facilitator runs the meeting: agenda, table, floor and people. */
export default function Console({ room }: { room: Room }) {
  const desk = useMemo(() => new Desk(room), [room]);
  const shown = useSignal<Place>('table');
  const main = useMainAction(room);
  useEffect(() => desk.start(), [desk]);
  useShortcuts();
  useShownByAddress(shown);
  useTitle(say(room, roundtable(room).title));
  // Made once: what changes in each is its own to see, and a ballot that comes in redraws no list of people.
  const still = useMemo(
    () => ({ header: <Header desk={desk} />, procedural: <Procedural room={room} />, floor: <Floor room={room} />, people: <People desk={desk} /> }),
    [desk, room],
  );
  const w = words().console;
  return (
    <div class="console" data-shown={shown.value}>
      {still.header}
      <main class="console-body">
        <section class="console-agenda stack loose" aria-label={w.header.flow} data-place="agenda">
          <Agenda room={room} main={main} />
          {still.procedural}
          <Session room={room} main={main} />
        </section>
        <section class="console-table" aria-label={w.table.title} data-place="table">
          <Table desk={desk} main={main} />
        </section>
        <section class="console-side stack loose" aria-label={w.header.side}>
          {still.floor}
          {still.people}
        </section>
      </main>
      <JumpBar desk={desk} shown={shown} />
    </div>
  );
}

/** A link to a point leads to the table, which a phone may not be showing. */
function useShownByAddress(shown: Signal<Place>): void {
  usePointOfAddress(() => {
    shown.value = 'table';
  });
}
