import type { Room } from '../live/room';
import { words } from '../words';

/** How the page is connected; silent where the page says it in a voice of its own. */
export function ConnectionChip({ room, silent = false }: { room: Room; silent?: boolean }) {
  const status = room.status.value;
  const w = words().common;
  const kind = status === 'connected' ? 'good' : status === 'ended' ? 'bad' : 'warn';
  return (
    <span class={`chip ${kind}`} role={silent ? undefined : 'status'} title={w.statusHelp[status]}>
      <span aria-hidden="true">● </span>
      {w.status[status]}
    </span>
  );
}
