import type { MineSlice } from '../../contract';
import type { Room } from '../../live/room';
import { procedures } from '../../live/silence';
import { draft, forget } from '../../parts/form';
import { words } from '../../words';

/** The name under which a seat types its objection to a silence procedure. */
export const objectionName = (room: Room, procedure: string, mine: MineSlice): string => `${room.id}.silence.${procedure}.${mine.seat}`;

/** The procedures that ended while an objection to them was being typed here: said plainly, with what had been typed. */
export function EndedUnder({ room, mine }: { room: Room; mine: MineSlice }) {
  const w = words();
  const typed = procedures(room)
    .filter((p) => p.ended)
    .map((p) => [p.id, objectionName(room, p.id, mine)] as const)
    .filter(([, name]) => draft(name).value.trim() !== '');
  return (
    <>
      {typed.map(([id, name]) => (
        <section key={id} class="notice warn stack" role="status">
          <h2>{w.silence.endedUnder}</h2>
          <p>{w.silence.endedUnderHelp}</p>
          <p class="typed">{draft(name).value}</p>
          <div>
            <button type="button" onClick={() => forget(name)}>
              {w.participant.understood}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}
