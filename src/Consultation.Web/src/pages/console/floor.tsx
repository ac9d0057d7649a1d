import { useMemo } from 'preact/hooks';
import type { RequestShape } from '../../contract';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { Field } from '../../parts/form';
import { outNames } from '../../parts/stepped-out';
import { words } from '../../words';
import { FloorForSeat } from './floor-for-seat';
import { limitSeconds } from './limit';
import { roundtable, seatName } from './meeting';
import { remembered } from './remember';
import { Speaking } from './speaking';

/** Who speaks, who waits, and giving the floor. */
export function Floor({ room }: { room: Room }) {
  const w = words().console.floor;
  const floor = room.state.slices.floor.value;
  const minutes = useMemo(() => remembered('minutes', ''), []);
  const { stage } = roundtable(room);
  const live = stage === 'live';
  if (!floor) {
    return null;
  }
  return (
    <section class="stack" aria-labelledby="floor-title" data-place="floor">
      <div class="row wrap">
        <h2 id="floor-title" class="console-h">
          {w.title}
        </h2>
        {live && (
          <span class="quiet small" role="status">
            {floor.open ? w.listOpen : w.listClosed}
          </span>
        )}
        {live && (
          <span class="push">
            <Act kind="small" onDo={() => room.do({ do: floor.open ? 'closeFloor' : 'openFloor' })}>
              {floor.open ? w.close : w.open}
            </Act>
          </span>
        )}
      </div>
      {floor.speaking ? <Speaking key={floor.speaking.speech} room={room} speech={floor.speaking} /> : <p class="quiet small">{live ? w.nobody : w.notInSession}</p>}
      {(live || (stage === 'suspended' && floor.queue.length > 0)) && (
        <div class="stack tight">
          <h3>{w.queue}</h3>
          {floor.queue.length === 0 && <p class="quiet small">{w.empty}</p>}
          <ol class="plain-list console-lines">
            {floor.queue.map((request, i) => (
              <Waiting key={request.request} room={room} request={request} limit={limitSeconds(minutes.value)} first={i === 0} />
            ))}
          </ol>
        </div>
      )}
      {live && (
        <div class="console-floor-foot">
          <Field label={w.minutes} help={w.minutesHelp} type="number" inputMode="numeric" value={minutes.value} onInput={(text) => (minutes.value = text)} />
          <FloorForSeat room={room} limit={limitSeconds(minutes.value)} />
        </div>
      )}
    </section>
  );
}

function Waiting({ room, request, limit, first }: { room: Room; request: RequestShape; limit: number | undefined; first: boolean }) {
  const w = words().console.floor;
  const name = seatName(room, request.seat);
  const live = roundtable(room).stage === 'live';
  const out = outNames(room, room.state.slices.people.value?.seats?.[request.seat]?.steppedOut);
  return (
    <li class="console-waiting">
      <div>
        {name}
        <span class="quiet small console-block">{[words().deciding.floorKinds[request.kind], ...(out ? [words().people.out.is(out)] : [])].join(' · ')}</span>
      </div>
      {live && (
        <div class="row wrap">
          <Act
            kind="small"
            {...(first ? { shortcut: 'G' } : {})}
            onDo={() => room.do({ do: 'giveFloor', speech: newId(), request: request.request, ...(limit ? { limit } : {}) })}
          >
            <span>
              {w.give}
              <span class="hidden-label">{w.giveTo(name)}</span>
            </span>
          </Act>
          <Act kind="plain small" label={w.takeOffLabel(name)} onDo={() => room.do({ do: 'withdrawRequest', request: request.request })}>
            {w.takeOff}
          </Act>
        </div>
      )}
    </li>
  );
}
