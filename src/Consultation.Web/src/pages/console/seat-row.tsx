import type { SeatShape } from '../../contract';
import { Act } from '../../parts/act';
import { words } from '../../words';
import type { Desk } from './desk';
import { roundtable, say, seatName, seatNames, type WithId } from './meeting';
import { Opens } from '../../parts/opens';
import { outNames } from '../../parts/stepped-out';
import { SeatActions } from './seat-actions';
import { votesFor } from './seat-proxy';

/** A seat: whether it is present, how, whether its page is connected; one tap records an arrival. */
export function SeatRow({ desk, seat }: { desk: Desk; seat: WithId<SeatShape> }) {
  const w = words().console.people;
  const { room } = desk;
  const stage = roundtable(room).stage;
  const attending = stage === 'scheduled' || stage === 'live' || stage === 'suspended';
  const name = say(room, seat.name);
  return (
    <li class="console-seat">
      <div class="console-seat-name">
        <span class={seat.present ? 'console-on' : 'console-off'} aria-hidden="true" />
        {name}
        <States desk={desk} seat={seat} />
      </div>
      <div class="row">
        {attending && !seat.present && (
          <Act kind="small" label={w.arrivedLabel(name)} onDo={() => room.do({ do: 'recordArrival', seat: seat.id, mode: 'onSite' })}>
            {w.arrived}
          </Act>
        )}
        {attending && (
          <Opens says={<span aria-hidden="true">⋯</span>} label={w.changeLabel(name)} title={name} kind="plain small console-dots">
            {(close) => <SeatActions desk={desk} seat={seat.id} close={close} />}
          </Opens>
        )}
      </div>
    </li>
  );
}

/** What isn't as one expects of a seat: at the table, in the room, connected. */
function States({ desk, seat }: { desk: Desk; seat: WithId<SeatShape> }) {
  const w = words();
  const lobby = roundtable(desk.room).stage === 'closed' ? undefined : desk.lobby.value;
  const connected = lobby !== undefined && desk.here.value.has(seat.id);
  const held = votesFor(desk.room, seat.id);
  const says = [
    ...(seat.present ? [] : [connected ? `${w.console.people.isAbsent}, ${w.console.people.connected}` : w.console.people.isAbsent]),
    ...(seat.present && seat.mode === 'remote' ? [w.deciding.modes.remote] : []),
    ...(!lobby || connected || !seat.present ? [] : [w.console.people.notConnected]),
    ...(seat.votes ? [] : [w.console.people.noVote]),
    ...(seat.proxy ? [w.console.proxy.heldBy(seatName(desk.room, seat.proxy))] : []),
    ...(held.length > 0 ? [w.console.proxy.votesFor(seatNames(desk.room, held))] : []),
    ...(seat.weight > 1 ? [w.console.people.weight(seat.weight)] : []),
  ];
  const out = outNames(desk.room, seat.steppedOut);
  return (
    <>
      {seat.present && <span class="hidden-label">{connected ? `${w.console.people.isPresent}, ${w.console.people.connected}` : w.console.people.isPresent}</span>}
      {out && <span class="chip warn wrap">{w.people.out.is(out)}</span>}
      {says.length > 0 && <span class="small quiet console-block">{says.join(' · ')}</span>}
    </>
  );
}
