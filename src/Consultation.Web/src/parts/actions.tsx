import type { ComponentChildren } from 'preact';
import { actions, isOpen, isOverdue, noon, type Assigned } from '../live/actions';
import { day, now } from '../live/clock';
import { nameOf, roundtable, say } from '../live/reading';
import type { Room } from '../live/room';
import { words } from '../words';
import './point/point.css';
import { aboutOf } from './statements';

/** Whether a roundtable has actions: those there are stay in sight where the part was switched off again. */
export const hasActions = (room: Room): boolean => roundtable(room).parts.includes('actions') || actions(room).length > 0;

interface ActionListProps {
  room: Room;
  actions: readonly Assigned[];
  label: string;
  /** What can be done with one. */
  acts?: (action: Assigned) => ComponentChildren;
}

/** Actions, each with who does it, by when, and where it stands. */
export function ActionList({ room, actions: all, label, acts }: ActionListProps) {
  return (
    <ul class="plain-list" aria-label={label}>
      {all.map((action) => (
        <li key={action.id} class="said">
          <Entry room={room} action={action} />
          {acts?.(action)}
        </li>
      ))}
    </ul>
  );
}

function Entry({ room, action }: { room: Room; action: Assigned }) {
  const w = words().actions;
  // The clock is read only where it can make a difference.
  const overdue = isOpen(action) && action.due !== undefined && isOverdue(action, now.value, roundtable(room).timeZone);
  const about = [aboutOf(room, action, ''), ...(action.from ? [w.takenOver(say(room, action.from))] : [])].filter(Boolean);
  const kind = overdue ? 'warn' : action.state === 'completed' ? 'good' : 'plain';
  return (
    <>
      <p class="row top">
        <span class="grow">{say(room, action.what)}</span>
        <span class={`chip ${kind}`}>{overdue ? w.overdue : w.states[action.state]}</span>
      </p>
      <p class="small">
        <b>{by(room, action)}</b>
        {action.due && <span class="quiet"> {w.until(day(noon(action.due), 'UTC'))}</span>}
      </p>
      {about.length > 0 && <p class="small quiet">{about.join(' · ')}</p>}
      {action.reason && (
        <p class="small">
          <span class="quiet">{w.reason}</span> {say(room, action.reason)}
        </p>
      )}
    </>
  );
}

/** Who does it: a seat, somebody named in words, or both. */
const by = (room: Room, { seat, who }: Assigned): string =>
  [seat ? nameOf(room, seat) || seat : '', who ? say(room, who) : ''].filter(Boolean).join(', ');
