import { post } from '../../live/api';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { SpeakAs } from '../../parts/speak-as';
import { words } from '../../words';
import type { Desk } from './desk';

/** The other pages of the roundtable. */
export function Links({ room, accounted }: { room: Room; /** Whether there is a list of roundtables to go back to. */ accounted: boolean }) {
  const w = words().console.header;
  const base = `/r/${room.id}`;
  return (
    <nav class="row wrap" aria-label={w.pages}>
      {accounted && <a href="/">{words().library.title}</a>}
      <a href={`${base}/prepare`}>{w.prepare}</a>
      <a href={`${base}/invitations`}>{w.invitations}</a>
      <a href={`${base}/display`} target="_blank" rel="noopener" title={w.newTab}>
        {w.display}
        <span aria-hidden="true"> ↗</span>
        <span class="hidden-label">({w.newTab})</span>
      </a>
      <a href={`${base}/record`}>{w.notes}</a>
      <a href={`${base}/documents`}>{w.documents}</a>
    </nav>
  );
}

/** Speaking as another where this browser may, and signing out. */
export function Leaving({ desk }: { desk: Desk }) {
  const w = words().common;
  return (
    <>
      <SpeakAs room={desk.room} current={desk.room.as ?? 'facilitator'} />
      {desk.me.value && (
        <Act
          kind="plain small"
          onDo={async () => {
            const answer = await post('/api/sign-out');
            if (answer.ok) {
              location.assign('/sign-in');
            }
            return answer;
          }}
        >
          {w.signOut}
        </Act>
      )}
    </>
  );
}
