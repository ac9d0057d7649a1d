import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { words } from '../../words';
import { items, roundtable, seats, sectorName } from './meeting';

/** Before the session: what is missing, and opening it. */
export function Before({ room }: { room: Room }) {
  const w = words().console.life;
  const missing = whatIsMissing(room);
  const isDraft = roundtable(room).stage === 'draft';
  const all = seats(room);
  const bare = all.length === 0 || items(room).length === 0;
  const arrived = all.filter((seat) => seat.present).length;
  return (
    <section class="sheet stack loose" aria-labelledby="before-title">
      <h2 id="before-title">{w.beforeTitle}</h2>
      <p>{isDraft ? w.draft : w.before}</p>
      {missing.length === 0 ? (
        <p class="notice good">{w.ready}</p>
      ) : (
        <div class="notice warn stack">
          <p>{w.missing}</p>
          <ul class="console-bullets">
            {missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </div>
      )}
      {arrived > 0 && arrived < all.length && <p class="quiet small">{w.arrivals(arrived, all.length)}</p>}
      <div class="row wrap">
        {isDraft && (
          <Act kind={bare ? '' : 'main'} onDo={() => room.do({ do: 'scheduleRoundtable' })}>
            {words().prepare.schedule.schedule}
          </Act>
        )}
        <Act kind={isDraft || bare ? '' : 'main'} shortcut="S" onDo={() => room.do({ do: 'openRoundtable' })}>
          {w.open}
        </Act>
        <a class={`button ${bare ? 'main' : ''}`} href={`/r/${room.id}/prepare`}>
          {w.toPrepare}
        </a>
      </div>
    </section>
  );
}

function whatIsMissing(room: Room): string[] {
  const w = words().console.life;
  const all = seats(room);
  const quorum = roundtable(room).quorum;
  const arrived = all.some((seat) => seat.present);
  return [
    ...(all.length === 0 ? [w.noSeats] : all.some((seat) => seat.votes) ? [] : [w.noVotes]),
    ...(items(room).length === 0 ? [w.noAgenda] : []),
    ...(all.length > 0 && !arrived && roundtable(room).stage !== 'draft' ? [w.noArrivals] : []),
    ...(arrived && quorum && !quorum.reached ? [w.noQuorum(quorum.missing.map((s) => sectorName(room, s)).join(', '))] : []),
  ];
}
