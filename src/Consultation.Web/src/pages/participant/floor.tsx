import type { FloorSlice, MineSlice, SpeechShape } from '../../contract';
import { duration, secondsSince } from '../../live/clock';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { words } from '../../words';
import { seatName } from './meeting';
import { myRequests, roughWait } from './queue';

/** Who speaks, how many wait, and the seat's own place among them. */
export function Floor({ room, onAsk }: { room: Room; onAsk: () => void }) {
  const floor = room.state.slices.floor.value;
  const mine = room.state.slices.mine.value;
  if (!floor) {
    return null;
  }
  const w = words().participant;
  return (
    <section class="sheet stack" aria-labelledby="floor">
      <h2 class="small quiet" id="floor">
        {w.floor}
      </h2>
      {floor.speaking ? <Speaking room={room} speech={floor.speaking} mine={mine} /> : <p>{w.nobodySpeaks}</p>}
      {!floor.open && <p class="small quiet">{w.listClosed}</p>}
      {floor.open && <p class="small quiet">{w.queue(floor.queue.length)}</p>}
      {mine && <MyRequests room={room} floor={floor} mine={mine} onAsk={onAsk} />}
    </section>
  );
}

function Speaking({ room, speech, mine }: { room: Room; speech: SpeechShape; mine: MineSlice | undefined }) {
  const w = words().participant;
  const own = speech.seat === mine?.seat;
  return (
    <div class="row">
      <div class="grow" role="status">
        <p class="small quiet">
          {w.speakingNow} · {words().deciding.floorKinds[speech.kind]}
        </p>
        <b>{own ? w.youHaveFloor : seatName(room, speech.seat)}</b>
      </div>
      <SpeechClock speech={speech} />
    </div>
  );
}

/** What is left of a speech that has a limit, else how long it has lasted. */
export function SpeechClock({ speech }: { speech: SpeechShape }) {
  const w = words().participant;
  const spent = secondsSince(speech.from);
  const left = speech.limit === undefined ? undefined : speech.limit - spent;
  return (
    <span class={`speech-clock number ${left !== undefined && left < 0 ? 'over' : ''}`} role="timer">
      {duration(left ?? spent)}
      {left !== undefined && <span class="small quiet">{left < 0 ? w.overTime : w.timeLeft}</span>}
    </span>
  );
}

interface MyRequestsProps {
  room: Room;
  floor: FloorSlice;
  mine: MineSlice;
  onAsk: () => void;
}

function MyRequests({ room, floor, mine, onAsk }: MyRequestsProps) {
  const w = words().participant;
  const requests = myRequests(floor, mine.seat);
  const spent = floor.speaking ? secondsSince(floor.speaking.from) : 0;
  return (
    <>
      {requests.length > 0 && (
        <ul class="plain-list stack" aria-live="polite">
          {requests.map((r) => (
            <li key={r.request} class="row wrap">
              <span class="grow">
                {w.myPlace(r.place)}, {w.wait(roughWait(floor, r.place, spent))} <span class="quiet small">({words().deciding.floorKinds[r.kind]})</span>
              </span>
              <Act onDo={() => room.do({ do: 'withdrawRequest', request: r.request })}>{w.leaveQueue}</Act>
            </li>
          ))}
        </ul>
      )}
      {mine.present && requests.length > 0 && !requests.some((r) => r.kind === 'pointOfOrder') && (
        <div>
          <button type="button" class="plain" onClick={onAsk}>
            {w.raiseOrder}
          </button>
        </div>
      )}
    </>
  );
}
