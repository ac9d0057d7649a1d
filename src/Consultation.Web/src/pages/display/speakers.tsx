import type { SpeechShape } from '../../contract';
import { duration } from '../../live/clock';
import { spoken, timeLeft } from '../../live/floor';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { Fitted } from './fitted';
import { seatName, sectorOf } from './naming';

/** More than this can't be read from the back of a room. */
const MOST = 8;

/** The list of speakers: who has the floor, how long, and who waits. */
export function Speakers({ room }: { room: Room }) {
  const w = words();
  const floor = room.state.slices.floor.value;
  const speech = floor?.speaking;
  const queue = floor?.queue ?? [];
  return (
    <Fitted
      above={speech ? <Speaking room={room} speech={speech} /> : <p class="screen-kicker">{w.display.nobodySpeaks}</p>}
      below={queue.length > MOST && <p class="screen-line quiet">{w.floor.nextMore(queue.length - MOST)}</p>}
    >
      {queue.length > 0 ? (
        <ol class="screen-list">
          {queue.slice(0, MOST).map((r) => (
            <li key={r.request}>
              {seatName(room, r.seat)} {r.kind !== 'statement' && <span class="quiet">{w.deciding.floorKinds[r.kind]}</span>}
            </li>
          ))}
        </ol>
      ) : (
        <p class="quiet">{w.display.nobodyWaits}</p>
      )}
    </Fitted>
  );
}

function Speaking({ room, speech }: { room: Room; speech: SpeechShape }) {
  const w = words();
  const left = timeLeft(speech);
  const over = left !== undefined && left < 0;
  const says = [sectorOf(room, speech.seat), w.deciding.floorKinds[speech.kind], speech.toSeat && w.floor.to(seatName(room, speech.toSeat))];
  return (
    <div class="screen-now">
      <div>
        <p class="screen-kicker">{w.display.nowSpeaking}</p>
        <p class="screen-name">{seatName(room, speech.seat)}</p>
        <p class="screen-line quiet">{says.filter(Boolean).join(' · ')}</p>
      </div>
      <p class={`screen-clock number ${over ? 'over' : ''}`} role="timer">
        {duration(spoken(speech))}
        <span class="screen-line quiet">
          {[speech.limit !== undefined && w.display.ofTime(duration(speech.limit)), over && w.display.overTime, !speech.since && w.floor.paused].filter(Boolean).join(' · ')}
        </span>
      </p>
    </div>
  );
}
