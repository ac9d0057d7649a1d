import { useSignal } from '@preact/signals';
import type { AttendanceMode, MineSlice } from '../../contract';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { words } from '../../words';

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
