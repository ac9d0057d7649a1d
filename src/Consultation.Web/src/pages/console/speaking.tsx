import type { SpeechShape } from '../../contract';
import { duration } from '../../live/clock';
import { longer, spoken, timeLeft } from '../../live/floor';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { words } from '../../words';
import { TakeBack } from './last-speech';
import { roundtable, say, seats, seatName, sectorName } from './meeting';
import { RuleOn } from './rule-on-point';

const ONE_MINUTE = 60;

/** Who has the floor, and for how long. */
export function Speaking({ room, speech }: { room: Room; speech: SpeechShape }) {
  const w = words().console.floor;
  const seat = seats(room).find((s) => s.id === speech.seat);
  const about = [
    seat && sectorName(room, seat.sector),
    words().deciding.floorKinds[speech.kind],
    speech.toSeat && words().floor.to(seatName(room, speech.toSeat)),
  ];
  return (
    <div class="sheet console-small stack">
      <div class="row top">
        <div class="grow">
          <h3 class="hidden-label">{w.speaking}</h3>
          <b>{seat ? say(room, seat.name) : seatName(room, speech.seat)}</b>
          <p class="small quiet">{about.filter(Boolean).join(' · ')}</p>
        </div>
        <Clock speech={speech} />
      </div>
      {roundtable(room).stage === 'live' && <Actions room={room} speech={speech} />}
    </div>
  );
}

function Actions({ room, speech }: { room: Room; speech: SpeechShape }) {
  const w = words().floor;
  const { limit } = speech;
  const order = Object.entries(room.state.slices.floor.value?.orders ?? {}).filter(
    ([, o]) => speech.kind === 'pointOfOrder' && o.seat === speech.seat && o.heard && !o.ruling,
  );
  return (
    <>
      <div class="row wrap console-speech">
        <Act kind="small" shortcut="P" onDo={() => room.do({ do: speech.since ? 'pauseSpeech' : 'resumeSpeech', speech: speech.speech })}>{speech.since ? w.pause : w.goOn}</Act>
        {limit !== undefined && (
          <Act kind="small" shortcut="M" label={w.moreTimeLabel} onDo={() => room.do({ do: 'extendSpeech', speech: speech.speech, limit: longer(speech, limit, ONE_MINUTE) })}>
            {w.moreTime}
          </Act>
        )}
        <Act kind="small" shortcut="E" label={words().console.floor.end} onDo={() => room.do({ do: 'endSpeech', speech: speech.speech })}>
          {w.end}
        </Act>
        {order.map(([id]) => (
          <RuleOn key={id} room={room} request={id} seat={speech.seat} kind="small" />
        ))}
        <TakeBack room={room} speech={speech.speech} seat={speech.seat} shortcut />
      </div>
    </>
  );
}

function Clock({ speech }: { speech: SpeechShape }) {
  const w = words().console.floor;
  const time = spoken(speech);
  const left = timeLeft(speech);
  return (
    <div class="console-clock">
      <span class={`big number ${left !== undefined && left < 0 ? 'console-over' : ''}`} role="timer" aria-label={w.running(duration(time))}>
        {duration(time)}
      </span>
      {!speech.since && <span class="chip warn console-block">{words().floor.paused}</span>}
      {left !== undefined && (
        <span class={`small number console-block ${left < 0 ? 'console-over' : 'quiet'}`}>{left < 0 ? w.over(duration(-left)) : w.left(duration(left))}</span>
      )}
    </div>
  );
}
