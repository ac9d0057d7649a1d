import { actions, isOpen, openOf } from '../../live/actions';
import type { Room } from '../../live/room';
import { ActionList, hasActions } from '../../parts/actions';
import { words } from '../../words';

/** What the seat has to do after the meeting, and what the others have. */
export function Actions({ room }: { room: Room }) {
  const w = words().actions;
  const all = actions(room);
  const seat = room.state.slices.mine.value?.seat;
  const own = seat ? openOf(all, seat) : [];
  const others = all.filter((action) => !own.includes(action));
  return !hasActions(room) || all.length === 0 ? null : (
    <section class="sheet stack" aria-labelledby="actions">
      <h2 class="small quiet" id="actions">
        {seat ? w.mine(own.length) : w.titleN(all.filter(isOpen).length)}
      </h2>
      {own.length > 0 && <ActionList room={room} actions={own} label={w.mine(own.length)} />}
      {seat && own.length === 0 && <p class="quiet small">{w.noneMine}</p>}
      {others.length > 0 && !seat && <ActionList room={room} actions={others} label={w.title} />}
      {others.length > 0 && seat && (
        <details>
          <summary>{w.others(others.length)}</summary>
          <ActionList room={room} actions={others} label={w.others(others.length)} />
        </details>
      )}
    </section>
  );
}
