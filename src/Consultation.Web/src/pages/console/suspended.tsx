import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { words } from '../../words';

/** While the session is suspended: resuming it. */
export function Suspended({ room }: { room: Room }) {
  const w = words().console.life;
  return (
    <section class="sheet stack" aria-labelledby="suspended-title">
      <h2 id="suspended-title">{w.suspended}</h2>
      <p>{w.suspendedHelp}</p>
      <div class="row">
        <Act kind="main" shortcut="S" onDo={() => room.do({ do: 'resumeRoundtable' })}>
          {w.resume}
        </Act>
      </div>
    </section>
  );
}
