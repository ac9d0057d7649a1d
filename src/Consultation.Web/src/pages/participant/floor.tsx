import type { FloorSlice, MineSlice, SpeechShape } from '../../contract';
import { duration } from '../../live/clock';
import { hasRules, lastRuling, LEAST_SECONDS, spoken, spokenOnItem, timeLeft } from '../../live/floor';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { inWords, words } from '../../words';
import { seatName } from './names';
import { roughWait } from './queue';
import { myRequests } from './requests';

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
      {mine && <MyTime room={room} floor={floor} mine={mine} />}
      <LastRuling room={room} floor={floor} />
      <BySector room={room} floor={floor} />
    </section>
  );
}

function Speaking({ room, speech, mine }: { room: Room; speech: SpeechShape; mine: MineSlice | undefined }) {
  const w = words().participant;
  const own = speech.seat === mine?.seat;
  const to = speech.toSeat && seatName(room, speech.toSeat);
  return (
    <div class="row">
      <div class="grow">
        <p class="small quiet">
          {w.speakingNow} · {words().deciding.floorKinds[speech.kind]}
          {to && ` ${words().floor.to(to)}`}
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
  const left = timeLeft(speech);
  return (
    <span class={`speech-clock number ${left !== undefined && left < 0 ? 'over' : ''}`} role="timer">
      {duration(left ?? spoken(speech))}
      {!speech.since ? (
        <span class="small quiet">{words().floor.paused}</span>
      ) : (
        left !== undefined && <span class="small quiet">{left < 0 ? w.overTime : w.timeLeft}</span>
      )}
    </span>
  );
}

/** How long the seat has spoken on the item, and what its limit leaves it. */
function MyTime({ room, floor, mine }: { room: Room; floor: FloorSlice; mine: MineSlice }) {
  const w = words().floor;
  const roundtable = room.state.slices.roundtable.value;
  const seconds = spokenOnItem(floor, mine.seat, mine.spoken?.secondsOnItem ?? 0);
  if (!roundtable || !hasRules(roundtable, floor) || (seconds === 0 && floor.perSeat === undefined)) {
    return null;
  }
  const left = floor.perSeat === undefined ? undefined : floor.perSeat - seconds;
  const says = left === undefined ? w.mine(duration(seconds)) : left < LEAST_SECONDS ? w.mineUsed : w.mineLeft(duration(seconds), duration(left));
  return <p class="small quiet">{says}</p>;
}

function LastRuling({ room, floor }: { room: Room; floor: FloorSlice }) {
  const last = lastRuling(floor, room.state.slices.agenda.value?.current);
  const order = last === undefined ? undefined : floor.orders[last];
  return order ? (
    <p class="small">
      <span class="quiet">{words().floor.ruled(seatName(room, order.seat))}</span> {inWords(order.ruling, room.state.slices.roundtable.value?.authentic)}
    </p>
  ) : null;
}

/** How long each sector has spoken, where order and limits are in use. */
function BySector({ room, floor }: { room: Room; floor: FloorSlice }) {
  const w = words().floor;
  const roundtable = room.state.slices.roundtable.value;
  const spoke = room.seats.value.sectors.filter((sector) => floor.sectors[sector.id]);
  if (!roundtable || !hasRules(roundtable, floor) || spoke.length === 0) {
    return null;
  }
  return (
    <details>
      <summary class="small">{w.spoken}</summary>
      <p class="small quiet">{w.spokenHelp}</p>
      {spoke.map((sector) => (
        <p key={sector.id} class="row small">
          <span class="grow">{inWords(sector.name, roundtable.authentic)}</span>
          <span class="number">{w.times(floor.sectors[sector.id]!.speeches, duration(floor.sectors[sector.id]!.seconds))}</span>
        </p>
      ))}
    </details>
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
  const spent = floor.speaking ? spoken(floor.speaking) : 0;
  return (
    <>
      {requests.length > 0 && (
        <ul class="plain-list stack">
          {requests.map((r) => (
            <li key={r.request} class="row wrap">
              <span class="grow">
                {w.myPlace(r.place)}, {w.wait(roughWait(floor, r.place, spent))} <span class="quiet small">({[words().deciding.floorKinds[r.kind], r.toSeat && words().floor.to(seatName(room, r.toSeat))].filter(Boolean).join(' ')})</span>
              </span>
              {/* Of a single one the bar below has the button. */}
              {requests.length > 1 && <Act onDo={() => room.do({ do: 'withdrawRequest', request: r.request })}>{w.leaveQueue}</Act>}
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
