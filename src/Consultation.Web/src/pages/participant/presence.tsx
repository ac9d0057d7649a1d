import { useSignal } from '@preact/signals';
import type { AttendanceMode, MineSlice } from '../../contract';
import type { Room } from '../../live/room';
import { Act, Refused, shown } from '../../parts/act';
import { words } from '../../words';
import { useMemo } from 'preact/hooks';
import { seatName } from './meeting';

/** Where the card stands that takes the seat. */
export const TAKE_SEAT = 'take-seat';

/** Takes the seat, where it isn't taken and can be. */
export function TakeSeat({ room }: { room: Room }) {
  const roundtable = room.state.slices.roundtable.value;
  const mine = room.state.slices.mine.value;
  const refusal = useMemo(shown, []);
  if (!roundtable || !mine || mine.present || !['scheduled', 'live', 'suspended'].includes(roundtable.stage)) {
    return null;
  }
  const w = words().participant;
  const online = roundtable.online !== undefined && !roundtable.place;
  const arrive = (mode: AttendanceMode) => () => room.do({ do: 'recordArrival', seat: mine.seat, mode });
  return (
    <section class="sheet stack" id={TAKE_SEAT} aria-labelledby="take-seat-title" tabIndex={-1}>
      <h2 id="take-seat-title">{w.takeSeat}</h2>
      <p class="small quiet">{w.takeSeatHelp}</p>
      {mine.proxy && <p class="notice small">{words().voting.takingEnds(seatName(room, mine.proxy))}</p>}
      <div class="row wrap">
        <Act kind={online ? 'grow' : 'main grow'} refusal={refusal} onDo={arrive('onSite')}>
          {w.inRoom}
        </Act>
        <Act kind={online ? 'main grow' : 'grow'} refusal={refusal} onDo={arrive('remote')}>
          {w.takePartOnline}
        </Act>
      </div>
      <Refused refusal={refusal.value} />
    </section>
  );
}

/** How the seat is at the table, and the way to change that: the other way round, or leaving, which asks once more. */
export function Presence({ room, mine }: { room: Room; mine: MineSlice }) {
  const leaving = useSignal(false);
  const w = words().participant;
  if (!mine.present || !mine.mode) {
    return null;
  }
  const other: AttendanceMode = mine.mode === 'onSite' ? 'remote' : 'onSite';
  return (
    <div class="stack">
      <p role="status">{w.present[mine.mode]}</p>
      {leaving.value ? (
        <div class="notice warn stack">
          <p>{w.leaveHelp}</p>
          <div class="row wrap">
            <Act kind="danger" onDo={() => room.do({ do: 'recordDeparture', seat: mine.seat })}>
              {w.leave}
            </Act>
            <button type="button" class="plain" onClick={() => (leaving.value = false)}>
              {w.stay}
            </button>
          </div>
        </div>
      ) : (
        <div class="row wrap">
          <Act onDo={() => room.do({ do: 'recordArrival', seat: mine.seat, mode: other })}>{other === 'onSite' ? w.nowInRoom : w.nowOnline}</Act>
          <button type="button" onClick={() => (leaving.value = true)}>
            {w.leaving}
          </button>
        </div>
      )}
    </div>
  );
}
