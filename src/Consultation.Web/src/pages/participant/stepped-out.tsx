import type { MineSlice } from '../../contract';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { StepOut } from '../../parts/step-out';
import { outNames } from '../../parts/stepped-out';
import { words } from '../../words';

/** What the seat has stepped out of, and the way back. */
export function SteppedOut({ room, mine }: { room: Room; mine: MineSlice }) {
  const w = words().people.out;
  const names = outNames(room, mine.steppedOut);
  return (
    <div>
      {names && (
        <div class="notice warn stack">
          <p>
            <b>{w.mine(names)}</b> {w.mineHelp}
          </p>
          <div>
            <Act onDo={() => room.do({ do: 'stepIn', seat: mine.seat })}>{w.takePart}</Act>
          </div>
        </div>
      )}
    </div>
  );
}

/** Steps out, where the roundtable uses that. */
export function MySteppingOut({ room, mine }: { room: Room; mine: MineSlice }) {
  const w = words().people.out;
  const roundtable = room.state.slices.roundtable.value;
  const under = roundtable?.stage === 'live' || roundtable?.stage === 'suspended';
  return under && mine.present && roundtable.parts.includes('steppingOut') ? (
    <section class="stack" aria-labelledby="more-out">
      <h3 id="more-out">{w.title}</h3>
      <StepOut room={room} seat={mine.seat} out={mine.steppedOut} says={{ out: w.stepOut, in: w.takePart }} />
    </section>
  ) : null;
}
