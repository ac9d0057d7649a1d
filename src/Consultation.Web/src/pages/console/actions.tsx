import type { Room } from '../../live/room';
import { ActionWork } from '../../parts/action-work';
import { hasActions } from '../../parts/actions';
import { words } from '../../words';

/** What is to be done after the meeting. */
export function Actions({ room }: { room: Room }) {
  return hasActions(room) ? (
    <section class="sheet stack" aria-labelledby="actions-title">
      <h2 id="actions-title" class="console-h">
        {words().actions.title}
      </h2>
      <ActionWork room={room} />
    </section>
  ) : null;
}
