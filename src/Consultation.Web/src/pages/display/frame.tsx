import type { RequestShape } from '../../contract';
import { duration, now, secondsSince, timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { SpeechTime } from '../../parts/speech-clock';
import { ConnectionChip } from '../../parts/status';
import { words } from '../../words';
import type { Join } from './join';
import { itemName, say, seatName } from './naming';

/** Which roundtable, which item, what time it is there. */
export function Head({ room, titled }: { room: Room; titled: boolean }) {
  const { roundtable, agenda } = room.state.slices;
  const item = itemName(room, agenda.value?.current);
  return (
    <header class="screen-head">
      {titled && <h1>{say(room, roundtable.value?.title)}</h1>}
      {titled && item && <span class="screen-item">{item}</span>}
      {!room.connected.value && <ConnectionChip room={room} />}
      <Time zone={roundtable.value?.timeZone} />
    </header>
  );
}

function Time({ zone }: { zone: string | undefined }) {
  return (
    <time class="push number" dateTime={now.value.toISOString()}>
      {timeOfDay(now.value, zone)}
    </time>
  );
}

/** How many of those who wait are named: more can't be read from the back of a room. */
const NAMED = 3;

/** Who speaks, who is next, and how to join. */
export function Foot({ room, join, speakers }: { room: Room; join: Join | undefined; speakers: boolean }) {
  const speech = speakers ? room.state.slices.floor.value?.speaking : undefined;
  const name = speech ? seatName(room, speech.seat) : '';
  const empty = !name && !join && (!speakers || waiting(room).length === 0);
  return empty ? (
    <footer />
  ) : (
    <footer class="screen-foot">
      <div class="screen-floor">
        {speech && name && (
          <p class="screen-speaking">
            <span>{words().display.speaking(name)}</span> <SpeechTime speech={speech} over={words().display.overTime} />
          </p>
        )}
        {speakers && <Next room={room} />}
      </div>
      {join && (
        <p class="number screen-join">
          {words().display.join} {join.url && <span>{join.url}</span>} <b>{join.code}</b>
        </p>
      )}
    </footer>
  );
}

/** Who waits for the floor while the meeting is on. */
function waiting(room: Room): readonly RequestShape[] {
  const { roundtable, floor } = room.state.slices;
  return (roundtable.value?.stage === 'live' && floor.value?.queue) || [];
}

/** Who gets the floor next; the names that fit, and how many more there are. */
function Next({ room }: { room: Room }) {
  const w = words().floor;
  const queue = waiting(room);
  const names = queue.slice(0, NAMED).map((r) => seatName(room, r.seat)).filter(Boolean);
  return names.length === 0 ? null : (
    <p class="screen-next">
      {w.next} {names.join(', ')}
      {queue.length > names.length && ` ${w.nextMore(queue.length - names.length)}`}
    </p>
  );
}

/** How long something has been going on, of what it was given; past that it says so. */
export function Running({ from, limit, before = 0 }: { from: string; limit?: number; before?: number }) {
  const w = words().display;
  const seconds = before + secondsSince(from);
  const over = limit !== undefined && seconds > limit;
  return (
    <span class={`number running ${over ? 'over' : ''}`} role="timer">
      {limit === undefined ? duration(seconds) : w.timeOf(duration(seconds), duration(limit))}
      {over && ` · ${w.overTime}`}
    </span>
  );
}
