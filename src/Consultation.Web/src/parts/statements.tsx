import type { ComponentChildren } from 'preact';
import type { StatementShape } from '../contract';
import { beginning, items, listed, nameOf, points, roundtable, say, type WithId } from '../live/reading';
import type { Room } from '../live/room';
import { words } from '../words';
import './point/point.css';
import { Statement } from './text';

export type Said = WithId<StatementShape>;

export const statements = (room: Room): Said[] => listed(room.state.slices.table.value?.statements);

/** Whether a roundtable has statements: those there are stay in sight where the part was switched off again. */
export const hasStatements = (room: Room): boolean => roundtable(room).parts.includes('statements') || statements(room).length > 0;

/** The statements for the record, each with what it is about and who signed it. */
export function StatementList({ room, actions }: { room: Room; actions?: (statement: Said) => ComponentChildren }) {
  const w = words().texts;
  const all = statements(room);
  return all.length === 0 ? (
    <p class="quiet small">{w.noStatements}</p>
  ) : (
    <ul class="plain-list" aria-label={w.statements}>
      {all.map((statement) => (
        <li key={statement.id} class="said">
          <p>
            <b>{nameOf(room, statement.seat)}</b> <span class="quiet small">{aboutOf(room, statement)}</span>
          </p>
          <Statement text={statement.text} class="lesser" />
          {statement.signatures.length > 0 && <p class="small quiet">{w.signedBy(statement.signatures.map((seat) => nameOf(room, seat)).join(', '))}</p>}
          {actions?.(statement)}
        </li>
      ))}
    </ul>
  );
}

/** What something is about: a point, an item, or the whole, in words. */
export function aboutOf(room: Room, { point, item }: Pick<StatementShape, 'point' | 'item'>, whole = words().texts.statementOn.whole): string {
  const w = words().texts.statementOn;
  const on = point ? points(room).find((p) => p.id === point)?.number : items(room).find((i) => i.id === item)?.number;
  return !on ? whole : point ? w.point(on) : w.item(on);
}

type About = { point: string } | { item: string } | Record<string, never>;

/** What a statement can be about: a point that was before the meeting, an item, or the whole; the current item first. */
export function abouts(room: Room): readonly (readonly [id: string, says: string, about: About])[] {
  const w = words().texts.statementOn;
  const all = items(room);
  const inOrder = [...all.filter((i) => i.state === 'current'), ...all.filter((i) => i.state !== 'current')];
  return [
    ...inOrder.flatMap((item) => [
      ...points(room)
        .filter((p) => p.item === item.id && p.stage !== 'draft')
        .map((p) => [p.id, `${w.point(p.number)}: ${beginning(say(room, p.text), 50)}`, { point: p.id }] as const),
      [item.id, `${w.item(item.number)}: ${beginning(say(room, item.title), 50)}`, { item: item.id }] as const,
    ]),
    ['', w.whole, {}] as const,
  ];
}
