import type { SpeechShape } from '../../contract';
import { duration, secondsSince } from '../../live/clock';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { words } from '../../words';
import { roundtable, say, seats, seatName, sectorName } from './meeting';

/** Who has the floor, and for how long. */
export function Speaking({ room, speech }: { room: Room; speech: SpeechShape }) {
  const w = words().console.floor;
  const seat = seats(room).find((s) => s.id === speech.seat);
  const kind = words().deciding.floorKinds[speech.kind];
  return (
    <div class="sheet console-small stack">
      <div class="row top">
        <div class="grow">
          <h3 class="hidden-label">{w.speaking}</h3>
          <b>{seat ? say(room, seat.name) : seatName(room, speech.seat)}</b>
          <p class="small quiet">{seat ? `${sectorName(room, seat.sector)} · ${kind}` : kind}</p>
        </div>
        <Clock speech={speech} />
      </div>
      {roundtable(room).stage === 'live' && (
        <Act shortcut="E" onDo={() => room.do({ do: 'endSpeech', speech: speech.speech })}>
          {w.end}
        </Act>
      )}
    </div>
  );
}

function Clock({ speech }: { speech: SpeechShape }) {
  const w = words().console.floor;
  const spent = secondsSince(speech.from);
  const left = speech.limit === undefined ? undefined : speech.limit - spent;
  return (
    <div class="console-clock">
      <span class={`big number ${left !== undefined && left < 0 ? 'console-over' : ''}`} role="timer" aria-label={w.running(duration(spent))}>
        {duration(spent)}
      </span>
      {left !== undefined && (
        <span class={`small number console-block ${left < 0 ? 'console-over' : 'quiet'}`}>{left < 0 ? w.over(duration(-left)) : w.left(duration(left))}</span>
      )}
    </div>
  );
}
