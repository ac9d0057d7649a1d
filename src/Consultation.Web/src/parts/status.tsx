import type { Room } from '../live/room';
import { words } from '../words';

/** How the page is connected. */
export function ConnectionChip({ room }: { room: Room }) {
  const status = room.status.value;
  const w = words().common;
  const kind = status === 'connected' ? 'good' : status === 'ended' ? 'bad' : 'warn';
  return (
    <span class={`chip ${kind}`} role="status" title={w.statusHelp[status]}>
      <span aria-hidden="true">● </span>
      {w.status[status]}
    </span>
  );
}
