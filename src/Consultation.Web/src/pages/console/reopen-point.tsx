import type { Room } from '../../live/room';
import { words } from '../../words';
import type { ListedPoint } from './points';
import { WithReason } from './with-reason';

/** Puts a point that has ended back on the table. */
export function ReopenPoint({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words().console.table;
  return (
    <WithReason
      room={room}
      name={`${room.id}.point.${point.id}.reopen`}
      says={w.reopenPoint(point.number)}
      title={w.reopenTitle(point.number)}
      help={w.reopenHelp}
      label={w.reopenReason}
      sendKind="main"
      onDo={(reason) => room.do({ do: 'reopenPoint', point: point.id, reason })}
    />
  );
}
