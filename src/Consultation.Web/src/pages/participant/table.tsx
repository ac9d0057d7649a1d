import { papersOf } from '../../live/papers';
import { lastProcedure } from '../../live/procedures';
import type { Room } from '../../live/room';
import { ItemTimes } from '../../parts/item-times';
import { PaperList } from '../../parts/papers';
import { inWords, words } from '../../words';
import { agreed, pointsOf, together } from './meeting';
import { Point } from './point';

/** The current item with its points; what is being voted on or stated stands in its own card. */
export function OnTheTable({ room, onObject }: { room: Room; onObject?: ((point: string) => void) | undefined }) {
  const w = words().participant;
  const { agenda, table, vote } = room.state.slices;
  const current = agenda.value?.current;
  const item = current ? agenda.value?.items[current] : undefined;
  const { open, rounds } = vote.value ?? {};
  const asked = (open && rounds?.[open]?.points.map((p) => p.point)) || [];
  const points = current ? pointsOf(table.value, current).filter(([id, p]) => p.stage !== 'voting' && p.stage !== 'sense' && p.stage !== 'silence' && !asked.includes(id)) : [];
  const busy = current ? pointsOf(table.value, current).length > points.length : false;
  const last = lastProcedure(room);
  if (current && busy && points.length === 0 && !last && papersOf(room, current).length === 0) {
    // All there is to see stands in the card of what is being decided.
    return null;
  }
  // The newest first: what was decided last is what people look for.
  return (
    <section class="sheet stack" aria-labelledby="table">
      <div>
        <h2 class="small quiet" id="table">
          {w.onTheTable}
        </h2>
        {item ? (
          <p>
            <b>
              {item.number} {inWords(item.title)}
            </b>
            <br />
            <ItemTimes room={room} item={item} planned={false} />
          </p>
        ) : (
          <p>{w.noItem}</p>
        )}
      </div>
      {current && <PaperList room={room} item={current} />}
      {last && (
        <p class="small">
          <span class="quiet">{words().procedures.last}:</span> {inWords(last.sentence)}
        </p>
      )}
      {item && points.length === 0 && !busy && <p class="quiet">{w.noPoint}</p>}
      {together(points).reverse().map((settled) => (
        <Point key={settled.id} room={room} {...settled} onObject={onObject} />
      ))}
    </section>
  );
}

/** The points adopted at earlier items. */
export function AgreedSoFar({ room }: { room: Room }) {
  const { agenda, table } = room.state.slices;
  const current = agenda.value?.current;
  const points = agreed(agenda.value, table.value).filter(([, p]) => p.item !== current);
  return points.length === 0 ? null : (
    <details class="sheet agreed">
      <summary>
        <b>{words().participant.agreedSoFar(points.length)}</b>
      </summary>
      <div class="stack loose">
        {together(points).map((settled) => (
          <Point key={settled.id} room={room} {...settled} />
        ))}
      </div>
    </details>
  );
}
