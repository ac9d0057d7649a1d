import type { PastShape, RoundShape } from '../../contract';
import { timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { Statement } from '../../parts/text';
import { inWords, words } from '../../words';

type Event = { at: string; annulled: RoundShape } | { at: string; past: PastShape };

/** What went before on points: rounds that were annulled, and what they had become before they were reopened. */
export function Earlier({ room, ids, open }: { room: Room; ids: string[]; open?: boolean }) {
  const w = words().voting;
  const zone = room.state.slices.roundtable.value?.timeZone;
  const events = eventsOf(room, ids);
  return events.length === 0 ? null : (
    <details open={open}>
      <summary class="small">{w.earlier}</summary>
      <ol class="plain-list stack small">
        {events.map((event) => (
          <li key={event.at} class="stack tight">
            {'annulled' in event ? (
              <>
                <p>{w.annulled(event.annulled.ordinal, timeOfDay(event.at, zone))}</p>
                <p>
                  <span class="quiet">{words().participant.reason}:</span> <span class="typed">{inWords(event.annulled.annulled?.reason)}</span>
                </p>
              </>
            ) : (
              <>
                <div class="quote stack tight">
                  {event.past.label && <span class="quiet">{inWords(event.past.label)}</span>}
                  <Statement text={event.past.sentence} class="lesser" />
                </div>
                <p class="typed">
                  <span class="quiet number">{timeOfDay(event.at, zone)}</span> {inWords(event.past.reopened)}
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** In the order of time; points that were decided in one vote have what they had become in common. */
function eventsOf(room: Room, ids: string[]): Event[] {
  const rounds = Object.values(room.state.slices.vote.value?.rounds ?? {});
  const points = room.state.slices.table.value?.points ?? {};
  const annulled = rounds.flatMap((r) => (r.annulled && r.points.some((p) => ids.includes(p.point)) ? [{ at: r.annulled.at, annulled: r }] : []));
  const past = new Map(ids.flatMap((id) => points[id]?.past ?? []).map((p) => [`${p.at} ${inWords(p.sentence)}`, { at: p.at, past: p }]));
  return [...annulled, ...past.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}
