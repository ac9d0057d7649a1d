import type { ComponentChildren } from 'preact';
import type { FloorSlice, RoundShape } from '../../contract';
import { duration, secondsUntil } from '../../live/clock';
import { lastRuling } from '../../live/floor';
import type { Room } from '../../live/room';
import { openProcedures } from '../../live/silence';
import { PointText } from '../../parts/point/point-text';
import { SilenceLeft } from '../../parts/silence-time';
import { SpeechTime } from '../../parts/speech-clock';
import { TallyBar } from '../../parts/tally';
import { words } from '../../words';
import { points, say, seatName } from './meeting';

const IN_HAND = ['tabled', 'voting', 'sense', 'silence', 'counted'];

/** What goes on in the room: who speaks, who waits, what is being decided. Nothing here can be changed. */
export function Now({ room }: { room: Room }) {
  const w = words().record.now;
  return (
    <section class="stack record-now" aria-labelledby="record-now">
      <h2 id="record-now" class="record-h">
        {w.title}
      </h2>
      <Speaking room={room} />
      <OnTheTable room={room} />
      <Deciding room={room} />
    </section>
  );
}

function Speaking({ room }: { room: Room }) {
  const w = words().record.now;
  const kinds = words().deciding.floorKinds;
  const floor = room.state.slices.floor.value;
  const speech = floor?.speaking;
  const queue = floor?.queue ?? [];
  return (
    <>
      <div class="stack tight">
        <h3 class="record-cap">{w.speaking}</h3>
        {speech ? (
          <>
            <p class="row top">
              <b class="grow">{seatName(room, speech.seat)}</b>
              <SpeechTime speech={speech} />
            </p>
            <p class="quiet small">{[kinds[speech.kind], speech.toSeat && words().floor.to(seatName(room, speech.toSeat))].filter(Boolean).join(' · ')}</p>
          </>
        ) : (
          <p class="quiet small">{w.nobody}</p>
        )}
      </div>
      <div class="stack tight">
        <h3 class="record-cap">{w.queue}</h3>
        {queue.length === 0 && <p class="quiet small">{floor?.open ? w.nobodyWaits : w.closedFloor}</p>}
        <ol class="plain-list record-queue">
          {queue.map((request) => (
            <li key={request.request} class="small">
              <p>{seatName(room, request.seat)}</p>
              <p class="quiet">{[kinds[request.kind], request.toSeat && words().floor.to(seatName(room, request.toSeat))].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ol>
      </div>
      {floor && <Ruling room={room} floor={floor} />}
    </>
  );
}

/** The last ruling on the item in hand, as it will stand in the minutes. */
function Ruling({ room, floor }: { room: Room; floor: FloorSlice }) {
  const last = lastRuling(floor, room.state.slices.agenda.value?.current);
  const order = last === undefined ? undefined : floor.orders[last];
  return order ? (
    <p class="small">
      <span class="quiet">{words().floor.ruled(seatName(room, order.seat))}</span> {say(room, order.ruling)}
    </p>
  ) : null;
}

/** The texts being discussed or decided, for where there is no room for the agenda with its points beside the notes. */
function OnTheTable({ room }: { room: Room }) {
  const current = room.state.slices.agenda.value?.current;
  const tabled = points(room).filter((p) => p.item === current && IN_HAND.includes(p.stage));
  return tabled.length > 0 ? (
    <div class="stack tight record-tabled">
      <h3 class="record-cap">{words().deciding.pointStages.tabled}</h3>
      {tabled.map((point) => (
        <div key={point.id} class="row top">
          <span class="quiet number">{point.number}</span>
          <PointText point={point} />
        </div>
      ))}
    </div>
  ) : null;
}

function Deciding({ room }: { room: Room }) {
  const w = words().record.now;
  const { vote } = room.state.slices;
  const asked = points(room).filter((p) => p.sense);
  const silences = openProcedures(room);
  const rounds = Object.entries(vote.value?.rounds ?? {});
  const open = rounds.find(([id]) => id === vote.value?.open);
  const counted = rounds.filter(([, r]) => r.closed && !r.declared && !r.annulled && !r.check);
  return (
    <div class="stack tight" role="status">
      <h3 class="record-cap">{w.deciding}</h3>
      {!open && asked.length + counted.length + silences.length === 0 && <p class="quiet small">{w.nothing}</p>}
      {asked.map((p) => (
        <Line key={p.id} says={w.sense(p.number)}>
          <Left until={p.sense!.until} />
        </Line>
      ))}
      {silences.map((procedure) => (
        <Line key={procedure.id} says={words().silence.chip(points(room).find((p) => p.id === procedure.point)?.number ?? '')}>
          <SilenceLeft until={procedure.until} />
        </Line>
      ))}
      {open && (
        <>
          <Line says={(open[1].check ? w.check : w.vote)(called(room, open[1]))} />
          <Progress room={room} round={open[0]} entitled={open[1].entitled} />
        </>
      )}
      {counted.map(([id, round]) => (
        <div key={id} class="stack tight">
          <Line says={w.counted(called(room, round))} />
          {round.count && <TallyBar count={round.count} silent={round.outcome?.silent ?? round.notVoted ?? 0} />}
          <p class="quiet small">{w.countedHelp}</p>
        </div>
      ))}
    </div>
  );
}

function Line({ says, children }: { says: string; children?: ComponentChildren }) {
  return (
    <p class="row top wrap">
      <b class="record-deciding">{says}</b>
      {children}
    </p>
  );
}

/** The time left; not read out with every second. */
function Left({ until }: { until: string }) {
  return (
    <span class="number" role="timer" aria-live="off" aria-label={words().record.now.timeLeft}>
      {duration(Math.max(0, secondsUntil(until)))}
    </span>
  );
}

function Progress({ room, round, entitled }: { room: Room; round: string; entitled: number }) {
  const progress = room.state.slices.progress.value;
  const known = progress?.round === round ? progress : undefined;
  const [voted, of] = [known?.voted ?? 0, known?.entitled ?? entitled];
  return (
    <div aria-live="off" class="stack tight">
      <p class="small number">{words().deciding.haveVoted(voted, of)}</p>
      {known?.count ? (
        <TallyBar count={known.count} silent={Math.max(0, of - voted)} silentSays={words().record.now.notVoted} />
      ) : (
        <div class="bar" aria-hidden="true">
          <i style={{ width: `${of > 0 ? (100 * voted) / of : 0}%`, background: 'var(--act)' }} />
        </div>
      )}
    </div>
  );
}

/** The points of a vote by their numbers. */
function called(room: Room, round: RoundShape): string {
  const all = points(room);
  const w = words().record.now;
  return round.points
    .map((v) => all.find((p) => p.id === v.point)?.number)
    .filter((number) => number !== undefined)
    .map((number) => w.point(number))
    .join(', ');
}
