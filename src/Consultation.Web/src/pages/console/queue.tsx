import type { FloorSlice, RequestShape } from '../../contract';
import { isUsedUp } from '../../live/floor';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { outNames } from '../../parts/stepped-out';
import { words } from '../../words';
import { roundtable, seatName } from './meeting';
import { RuleOn } from './rule-on-point';

/** Given to who has used its time all the same: enough for a sentence or two. */
const ONE_MINUTE = 60;

interface QueueProps {
  room: Room;
  floor: FloorSlice;
  /** For each speech, where no limits are set. */
  limit: number | undefined;
  /** Whether order and limits are in use. */
  ruled: boolean;
}

/** Who waits, in the order in which they get the floor. */
export function Queue({ room, floor, limit, ruled }: QueueProps) {
  const w = words().console.floor;
  return (
    <div class="stack tight">
      <h3>{w.queue}</h3>
      {floor.queue.length === 0 && <p class="quiet small">{w.empty}</p>}
      <ol class="plain-list console-lines">
        {floor.queue.map((request, i) => (
          <Waiting key={request.request} room={room} floor={floor} request={request} limit={limit} ruled={ruled} place={i} />
        ))}
      </ol>
    </div>
  );
}

interface WaitingProps extends QueueProps {
  request: RequestShape;
  /** From 0. */
  place: number;
}

function Waiting({ room, floor, request, limit, ruled, place }: WaitingProps) {
  const w = words().console.floor;
  const wf = words().floor;
  const name = seatName(room, request.seat);
  const live = roundtable(room).stage === 'live';
  const order = request.kind === 'pointOfOrder';
  const usedUp = isUsedUp(floor, request);
  const seconds = usedUp ? ONE_MINUTE : order ? undefined : limit;
  const out = outNames(room, room.state.slices.people.value?.seats?.[request.seat]?.steppedOut);
  const about = [
    words().deciding.floorKinds[request.kind],
    request.toSeat && wf.to(seatName(room, request.toSeat)),
    ruled && !order && (usedUp ? wf.usedUp : wf.turns(floor.seats?.[request.seat]?.speechesOnItem ?? 0)),
    out && words().people.out.is(out),
  ];
  return (
    <li class="console-waiting">
      <div>
        {name}
        <span class="quiet small console-block">{about.filter(Boolean).join(' · ')}</span>
      </div>
      {live && (
        <div class="row wrap">
          <Act
            kind="small"
            {...(place === 0 ? { shortcut: 'G' } : {})}
            onDo={() => room.do({ do: 'giveFloor', speech: newId(), request: request.request, ...(seconds ? { limit: seconds } : {}) })}
          >
            <span>
              {usedUp ? wf.giveAnyway : w.give}
              <span class="hidden-label">{usedUp ? ` · ${wf.giveAnywayTo(name)}` : w.giveTo(name)}</span>
            </span>
          </Act>
          {order && <RuleOn room={room} request={request.request} seat={request.seat} kind="small" />}
          {ruled && <Move room={room} floor={floor} request={request} place={place} />}
          <Act kind="plain small" label={w.takeOffLabel(name)} onDo={() => room.do({ do: 'withdrawRequest', request: request.request })}>
            {w.takeOff}
          </Act>
        </div>
      )}
    </li>
  );
}

/** Up and down, as far as points of order stay before the others. */
function Move({ room, floor, request, place }: { room: Room; floor: FloorSlice; request: RequestShape; place: number }) {
  const w = words().floor;
  const name = seatName(room, request.seat);
  const order = request.kind === 'pointOfOrder';
  const may = (to: number): boolean => floor.queue[to] !== undefined && (floor.queue[to].kind === 'pointOfOrder') === order;
  if (!may(place - 1) && !may(place + 1)) {
    return null;
  }
  const move = (to: number) => room.do({ do: 'moveRequest', request: request.request, position: to + 1 });
  return (
    <>
      <Act kind="plain small console-dots" label={w.up(name)} disabled={!may(place - 1)} onDo={() => move(place - 1)}>
        <span aria-hidden="true">↑</span>
      </Act>
      <Act kind="plain small console-dots" label={w.down(name)} disabled={!may(place + 1)} onDo={() => move(place + 1)}>
        <span aria-hidden="true">↓</span>
      </Act>
    </>
  );
}
