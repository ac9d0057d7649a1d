import type { Room } from '../../live/room';
import { words } from '../../words';
import { Fitted } from './fitted';
import type { Join } from './join';
import { say } from './naming';

/** How to join, in letters for the whole room. */
export function Joining({ room, join }: { room: Room; join: Join | undefined }) {
  return (
    <Fitted below={<HowToJoin join={join} />}>
      <h1>{say(room, room.state.slices.roundtable.value?.title)}</h1>
    </Fitted>
  );
}

/** Where to go and what to type there, or what to point a phone at. */
export function HowToJoin({ join }: { join: Join | undefined }) {
  const w = words().display;
  return join ? (
    <div class="screen-joining">
      {join.qr && (
        <svg class="screen-qr" viewBox={`0 0 ${join.qr.size} ${join.qr.size}`} role="img" aria-label={w.qr} shape-rendering="crispEdges">
          <path d={join.qr.path} />
        </svg>
      )}
      <p class="screen-join-large number">
        {join.url && (
          <>
            {w.joinAt} <b>{join.url}</b>{' '}
          </>
        )}
        {join.url ? w.withCode : w.join} <b class="screen-code">{join.code}</b>
      </p>
    </div>
  ) : null;
}
