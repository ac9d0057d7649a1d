import type { ComponentChildren } from 'preact';
import type { PositionChange } from '../contract';
import { day } from '../live/clock';
import { beginning, leadsIn, points, roundtable, say } from '../live/reading';
import type { Room } from '../live/room';
import { isInForce, positionsOfSeries, successorOf, type PositionOfSeries } from '../live/series';
import { words } from '../words';
import './point/point.css';
import { Statement } from './text';

export const positions = (room: Room): PositionOfSeries[] => positionsOfSeries(room.state.slices.positions.value, points(room));

interface RegisterProps {
  room: Room;
  /** What can be done with one that is in force. */
  actions?: (position: PositionOfSeries) => ComponentChildren;
}

/** The positions of the series: those in force, and behind a word those that are no more. */
export function Register({ room, actions }: RegisterProps) {
  const w = words().series;
  const all = positions(room);
  const over = all.filter((p) => !isInForce(p));
  const standing = all.filter(isInForce);
  return (
    <div class="stack">
      {standing.length === 0 && <p class="quiet small">{w.none}</p>}
      {standing.length > 0 && <List room={room} all={standing} label={w.title} actions={actions} />}
      {over.length > 0 && (
        <details>
          <summary class="small">{w.over(over.length)}</summary>
          <List room={room} all={over} label={w.over(over.length)} />
        </details>
      )}
    </div>
  );
}

/** The register behind its heading, for those who read it; nothing where there is none. */
export function RegisterFold({ room, class: name = '' }: { room: Room; class?: string }) {
  const n = positions(room).filter(isInForce).length;
  return positions(room).length === 0 ? null : (
    <details class={name}>
      <summary>
        <b>{words().series.titleN(n)}</b>
      </summary>
      <Register room={room} />
    </details>
  );
}

function List({ room, all, label, actions }: { room: Room; all: readonly PositionOfSeries[]; label: string; actions?: RegisterProps['actions'] }) {
  return (
    <ul class="plain-list" aria-label={label}>
      {all.map((position) => (
        <li key={position.key} class="said">
          <Entry room={room} position={position} />
          {actions?.(position)}
        </li>
      ))}
    </ul>
  );
}

function Entry({ room, position }: { room: Room; position: PositionOfSeries }) {
  const w = words().series;
  const { title, number, decided, sentence, text, change } = position;
  const standing = change?.standing ?? 'inForce';
  const where = [title ? say(room, title) : w.here, ...(number ? [w.number(number)] : [])].join(', ');
  // A sentence that leads in to several texts doesn't hold the position's own.
  const apart = !sentence || leadsIn(say(room, sentence));
  return (
    <>
      <p class="row wrap small">
        <span class="quiet grow">{w.from(where, day(decided, roundtable(room).timeZone))}</span>
        <span class={`chip ${standing === 'inForce' ? 'good' : standing === 'amended' ? 'warn' : ''}`}>{change && !change.by ? w.givenUp : w.standings[standing]}</span>
      </p>
      {sentence && <Statement text={sentence} class="lesser" />}
      {apart && <Statement text={text} class="lesser" />}
      {change && <Change room={room} change={change} />}
    </>
  );
}

/** What changed a position, and why. */
export function Change({ room, change }: { room: Room; change: PositionChange }) {
  const w = words().series;
  const by = successorOf(change, room.id, points(room), room.state.slices.positions.value);
  const called =
    by.kind === 'here' ? w.byPoint(by.point.number) : by.kind === 'earlier' ? w.byPosition(beginning(say(room, by.position.text)), say(room, by.position.title)) : w.byLater;
  const says = by.kind === 'none' || change.standing === 'inForce' ? w.nothingElse : w.changed[change.standing](called);
  return (
    <div class="small">
      <p>{says}</p>
      {change.reason && (
        <p>
          <span class="quiet">{w.reason}</span> <span class="typed">{say(room, change.reason)}</span>
        </p>
      )}
    </div>
  );
}

/** The mark on points of this roundtable that a later position changed. */
export function ChangedLater({ room, ids }: { room: Room; ids: readonly string[] }) {
  const changed = points(room).filter((p) => ids.includes(p.id) && p.change);
  return changed.length === 0 ? null : (
    <div class="notice warn stack tight">
      {changed.map((point) => (
        <div key={point.id}>
          {ids.length > 1 && <b class="small">{words().series.number(point.number)}</b>}
          <Change room={room} change={point.change!} />
        </div>
      ))}
    </div>
  );
}
