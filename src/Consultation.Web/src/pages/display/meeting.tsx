import { day, timeOfDay } from '../../live/clock';
import { items } from '../../live/reading';
import type { Room } from '../../live/room';
import { SpeechTime } from '../../parts/speech-clock';
import { words } from '../../words';
import { Fitted } from './fitted';
import { Running } from './frame';
import type { Join } from './join';
import { HowToJoin } from './joining';
import { say, seatName, sectorOf } from './naming';

/** Before the opening: what this is, when and where, and how to join. */
export function Before({ room, join }: { room: Room; join: Join | undefined }) {
  const w = words().display;
  const { title, place, start, timeZone } = room.state.slices.roundtable.value!;
  const when = start && w.begins(day(start, timeZone), timeOfDay(start, timeZone));
  return (
    <Fitted
      below={
        <>
          <p class="screen-line quiet">{[say(room, place), when].filter(Boolean).join(' · ')}</p>
          <HowToJoin join={join} />
        </>
      }
    >
      <h1>{say(room, title)}</h1>
    </Fitted>
  );
}

export function Paused() {
  const w = words().display;
  return (
    <Fitted below={<p class="screen-line quiet">{w.suspendedHelp}</p>}>
      <p class="screen-strong">{w.suspended}</p>
    </Fitted>
  );
}

/** After the closing: thanks, and when one meets next. */
export function Ended({ room }: { room: Room }) {
  const w = words().display;
  const next = room.state.slices.roundtable.value?.nextMeeting;
  return (
    <Fitted
      below={
        <>
          {next && <p class="screen-line">{w.nextMeeting(say(room, next.when), say(room, next.place))}</p>}
          <p class="screen-line quiet">{w.closedHelp}</p>
        </>
      }
    >
      <p class="screen-strong">{w.closed}</p>
    </Fitted>
  );
}

/** The item in hand with its time. */
export function TheItem({ room, item: id }: { room: Room; item: string }) {
  const w = words().display;
  const item = room.state.slices.agenda.value?.items[id];
  if (!item) {
    return null;
  }
  const lead = item.lead ? seatName(room, item.lead) : '';
  const zone = room.state.slices.roundtable.value?.timeZone;
  const next = items(room).find((i) => i.state === 'pending' && i.place > item.place);
  return (
    <Fitted
      above={<p class="screen-kicker">{w.item(item.number)}</p>}
      below={
        <>
          {lead && <p class="screen-line quiet">{w.presentedBy(lead)}</p>}
          {item.since && (
            <p class="screen-time">
              <Running from={item.since} before={item.spentSeconds} {...(item.minutes ? { limit: item.minutes * 60 } : {})} />
            </p>
          )}
          {item.planned && <p class="screen-line quiet">{words().agenda.planned(timeOfDay(item.planned, zone), item.plannedEnd && timeOfDay(item.plannedEnd, zone))}</p>}
          {next && <p class="screen-line quiet">{words().agenda.next(next.number, say(room, next.title))}</p>}
        </>
      }
    >
      <p class="screen-strong">{say(room, item.title)}</p>
    </Fitted>
  );
}

/** Who speaks, where there is nothing else to say. */
export function Speaker({ room }: { room: Room }) {
  const speech = room.state.slices.floor.value?.speaking;
  if (!speech) {
    return null;
  }
  return (
    <Fitted
      above={<p class="screen-kicker">{words().display.nowSpeaking}</p>}
      below={
        <>
          <p class="screen-line quiet">{[sectorOf(room, speech.seat), words().deciding.floorKinds[speech.kind], speech.toSeat && words().floor.to(seatName(room, speech.toSeat))].filter(Boolean).join(' · ')}</p>
          <p class="screen-time">
            <SpeechTime speech={speech} over={words().display.overTime} />
          </p>
        </>
      }
    >
      <p class="screen-strong">{seatName(room, speech.seat)}</p>
    </Fitted>
  );
}

/** A procedural decision, in the record's words. */
export function Procedure({ room, procedure }: { room: Room; procedure: string }) {
  return (
    <Fitted>
      <p class="screen-strong">{say(room, room.state.slices.procedures.value?.decided[procedure]?.sentence)}</p>
    </Fitted>
  );
}

export function InSession() {
  return (
    <Fitted>
      <p class="screen-strong">{words().display.inSession}</p>
    </Fitted>
  );
}
