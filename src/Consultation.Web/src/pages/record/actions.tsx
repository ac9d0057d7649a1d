import type { Room } from '../../live/room';
import { ActionWork } from '../../parts/action-work';
import { hasActions } from '../../parts/actions';
import { words } from '../../words';

/** What is to be done after the meeting, beside the notes. */
export function Actions({ room }: { room: Room }) {
  return hasActions(room) ? (
    <section class="stack tight" aria-labelledby="record-actions">
      <h2 id="record-actions" class="record-h">
        {words().actions.title}
      </h2>
      <ActionWork room={room} />
    </section>
  ) : null;
}
