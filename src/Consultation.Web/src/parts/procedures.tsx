import { proceduresOn } from '../live/procedures';
import { say } from '../live/reading';
import type { Room } from '../live/room';

/** The procedural decisions on an item, in the record's words; without an item those on the whole. */
export function ProcedureLines({ room, item }: { room: Room; item?: string }) {
  const all = proceduresOn(room, item);
  return all.length === 0 ? null : (
    <ul class="plain-list stack tight">
      {all.map((p) => (
        <li key={p.id} class="small">
          {say(room, p.sentence)}
        </li>
      ))}
    </ul>
  );
}
