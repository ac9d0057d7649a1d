import type { MineSlice } from '../../contract';
import type { Room } from '../../live/room';
import { Dialog } from '../../parts/dialog';
import { words } from '../../words';
import { hasProxyMatters, MyProxy } from './my-proxy';
import { MyPersons } from './my-persons';
import { MyRecord } from './my-record';
import { pointsToSpeakOn } from './on-point';
import { Presence } from './presence';
import { MySteppingOut } from './stepped-out';

interface MoreProps {
  room: Room;
  mine: MineSlice;
  onObject: () => void;
  onClose: () => void;
}

/** What is done less often: one's own record, an objection or a reservation outside a vote, leaving. */
export function More({ room, mine, onObject, onClose }: MoreProps) {
  const w = words().participant;
  const reserves = room.state.slices.roundtable.value?.parts.includes('reservations');
  const live = room.state.slices.roundtable.value?.stage === 'live';
  return (
    <Dialog title={w.more} onClose={onClose}>
      <MyRecord room={room} mine={mine} />
      {live && pointsToSpeakOn(room).length > 0 && (
        <section class="stack" aria-labelledby="more-points">
          <h3 id="more-points">{w.onTheTable}</h3>
          <div>
            <button type="button" onClick={onObject}>
              {reserves ? w.onPoint : w.onPointObject}
            </button>
          </div>
        </section>
      )}
      {hasProxyMatters(room, mine) && <MyProxy room={room} mine={mine} />}
      <MyPersons room={room} mine={mine} />
      <MySteppingOut room={room} mine={mine} />
      <p>
        <a href="/help#seat" target="_blank" rel="noopener">
          {words().help.title}
        </a>
      </p>
      {mine.present && (
        <section class="stack" aria-labelledby="more-seat">
          <h3 id="more-seat">{w.mySeat}</h3>
          <Presence room={room} mine={mine} />
        </section>
      )}
    </Dialog>
  );
}
