import type { PointShape } from '../contract';
import { day, duration, secondsUntil, timeOfDay } from '../live/clock';
import { roundtable, say } from '../live/reading';
import type { Room } from '../live/room';
import type { Procedure } from '../live/silence';
import { words } from '../words';
import { PointText } from './point/point-text';

const HOUR = 3600;

/** The time left of a silence procedure: by the second within the hour, else by days and hours. */
export function SilenceLeft({ until, class: name = '' }: { until: string; class?: string }) {
  const w = words().silence;
  const left = secondsUntil(until);
  return (
    <span class={`number ${name}`} role="timer" aria-label={w.left}>
      {left <= 0 ? w.over : left <= HOUR ? duration(left) : w.dayLeft(w.span(left))}
    </span>
  );
}

interface UnderWayProps {
  room: Room;
  procedure: Procedure;
  point: PointShape;
  /** The id of the heading. */
  title: string;
  /** How the chip that it is looks. */
  chip: string;
}

/** What a procedure under way is on, and how long it still runs. */
export function SilenceOn({ room, procedure, point, title, chip }: UnderWayProps) {
  return (
    <>
      <div class="row wrap">
        <h2 class={`chip ${chip} wrap`} id={title}>
          {words().silence.chip(point.number)}
        </h2>
        <SilenceLeft until={procedure.until} class="push big" />
      </div>
      <PointText point={point} />
      <SilenceUntil room={room} procedure={procedure} />
    </>
  );
}

/** Until when it runs, by the clock of the roundtable. */
export function SilenceUntil({ room, procedure }: { room: Room; procedure: Procedure }) {
  const w = words().silence;
  const { timeZone } = roundtable(room);
  const { inMeeting, until } = procedure;
  return (
    <p class="small quiet number">
      {inMeeting ? w.untilTime(timeOfDay(until, timeZone, true)) : w.until(day(until, timeZone), timeOfDay(until, timeZone), timeZone)}
    </p>
  );
}

/** How it was given more time, and why. */
export function SilenceExtended({ room, procedure }: { room: Room; procedure: Procedure }) {
  const w = words().silence;
  const { timeZone } = roundtable(room);
  return procedure.extended.length > 0 ? (
    <ul class="plain-list stack tight small">
      {procedure.extended.map((e) => (
        <li key={e.at}>
          <span class="quiet">{w.extended(w.when(day(e.until, timeZone), timeOfDay(e.until, timeZone)))}</span> {say(room, e.reason)}
        </li>
      ))}
    </ul>
  ) : null;
}
