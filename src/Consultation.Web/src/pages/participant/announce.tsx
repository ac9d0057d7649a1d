import type { Room } from '../../live/room';
import { holdsSession } from '../../live/silence';
import { useTitle } from '../../parts/title';
import { inWords, words } from '../../words';

/** Says what has just begun to those who don't see the page, and in the window's title to those who look elsewhere. */
export function Announce({ room }: { room: Room }) {
  const { roundtable, vote, table, floor, mine } = room.state.slices;
  const w = words().participant;
  const live = roundtable.value?.stage === 'live';
  const event = !live
    ? undefined
    : vote.value?.open
      ? vote.value.rounds[vote.value.open]?.check
        ? 'check'
        : 'vote'
      : holdsSession(room)
        ? 'silence'
        : Object.values(table.value?.points ?? {}).some((p) => p.sense)
        ? 'sense'
        : mine.value && floor.value?.speaking?.seat === mine.value.seat
          ? 'floor'
          : undefined;
  const title = inWords(roundtable.value?.title);
  useTitle(event ? `${w.titles[event]} · ${title}` : title);
  return (
    <p class="hidden-label" role="status">
      {event ? w.events[event] : roundtable.value?.stage === 'suspended' ? w.events.suspended : ''}
    </p>
  );
}
