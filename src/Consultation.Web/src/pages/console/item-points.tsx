import { papersOf } from '../../live/papers';
import type { Room } from '../../live/room';
import { PaperList } from '../../parts/papers';
import { words } from '../../words';
import { currentItem, points, shortly } from './meeting';
import { PointChip } from './point-chip';

/** The points of the current item, each with where it stands. */
export function ItemPoints({ room }: { room: Room }) {
  const w = words().console.agenda;
  const current = currentItem(room);
  if (!current) {
    return null;
  }
  const here = points(room).filter((point) => point.item === current.id);
  return (
    <section class="sheet console-small stack tight" aria-labelledby="points-title">
      <h3 id="points-title">{w.points}</h3>
      {here.length === 0 ? (
        <p class="quiet small">{w.noPoints}</p>
      ) : (
        <ul class="plain-list console-lines">
          {here.map((point) => (
            <li key={point.id}>
              <a href={`#point-${point.id}`}>{`${point.number} ${shortly(room, point, 48)}`}</a>
              <PointChip point={point} />
            </li>
          ))}
        </ul>
      )}
      {papersOf(room, current.id).length > 0 && (
        <>
          <h3>{words().papers.title}</h3>
          <PaperList room={room} item={current.id} />
        </>
      )}
    </section>
  );
}
