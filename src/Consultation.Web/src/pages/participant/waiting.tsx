import type { ComponentChildren } from 'preact';
import type { RoundtableSlice } from '../../contract';
import { day, timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { RegisterFold } from '../../parts/register';
import { Statement } from '../../parts/text';
import { inWords, words } from '../../words';
import { AgendaList } from './agenda';
import { hasProxyMatters, MyProxy } from './my-proxy';
import { Presence } from './presence';
import { TakeSeat } from './take-seat';

/** Before the session: what it is about, where and when, and the agenda. */
export function Waiting({ room, roundtable }: { room: Room; roundtable: RoundtableSlice }) {
  const w = words().participant;
  const mine = room.state.slices.mine.value;
  const agenda = room.state.slices.agenda.value;
  const draft = roundtable.stage === 'draft';
  return (
    <>
      <section class="sheet stack">
        <p class="big">{draft ? w.preparing : w.notBegun}</p>
        <p class="quiet">{draft ? w.preparingHelp : w.notBegunHelp}</p>
      </section>
      <TakeSeat room={room} />
      {mine?.present && (
        <section class="sheet stack" aria-labelledby="my-seat">
          <h2 class="small quiet" id="my-seat">
            {w.mySeat}
          </h2>
          <Presence room={room} mine={mine} />
        </section>
      )}
      {mine && hasProxyMatters(room, mine) && (
        <div class="sheet">
          <MyProxy room={room} mine={mine} />
        </div>
      )}
      <section class="sheet stack">
        <h2>{inWords(roundtable.title)}</h2>
        <Facts roundtable={roundtable} />
        {roundtable.background && (
          <details>
            <summary>{w.background}</summary>
            <Statement text={roundtable.background} class="lesser" />
          </details>
        )}
      </section>
      {Object.keys(agenda?.items ?? {}).length > 0 && (
        <section class="sheet stack" aria-labelledby="agenda">
          <h2 class="small quiet" id="agenda">
            {w.agenda}
          </h2>
          <AgendaList agenda={agenda} />
        </section>
      )}
      <RegisterFold room={room} class="sheet agreed" />
    </>
  );
}

function Facts({ roundtable }: { roundtable: RoundtableSlice }) {
  const w = words().participant;
  const { start, timeZone, place, host, online } = roundtable;
  return (
    <dl class="facts">
      {start && (
        <Fact name={w.start}>
          {day(start, timeZone)}, {timeOfDay(start, timeZone)} <span class="quiet small">({w.timeIn(timeZone)})</span>
        </Fact>
      )}
      {place && <Fact name={w.place}>{inWords(place)}</Fact>}
      {online && <Fact name={w.online}>{/^https?:\/\//i.test(online) ? <a href={online} rel="noreferrer">{online}</a> : online}</Fact>}
      {host && <Fact name={w.host}>{inWords(host)}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt class="quiet">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The session is interrupted; what was agreed can be read meanwhile. */
export function Suspended({ room }: { room: Room }) {
  const w = words().participant;
  return (
    <>
      <section class="sheet stack">
        <p class="big">{w.suspended}</p>
        <p class="quiet">{w.suspendedHelp}</p>
      </section>
      <TakeSeat room={room} />
    </>
  );
}
