import { useMemo } from 'preact/hooks';
import type { AttendanceMode } from '../../contract';
import type { Room } from '../../live/room';
import { Act, Refused, shown } from '../../parts/act';
import { words } from '../../words';
import { seatName } from './names';

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
