import { at, del } from '../../live/api';
import type { Room } from '../../live/room';
import { Confirm } from '../../parts/opens';
import { words } from '../../words';
import { roundtable } from './meeting';

/** That this is a rehearsal, and its end. */
export function RehearsalNotice({ room }: { room: Room }) {
  const w = words().console.rehearsal;
  const of = roundtable(room).rehearses;
  return of ? (
    <div class="notice warn row wrap">
      <p class="grow">
        <b>{w.title}</b> <span class="small">{w.help}</span>
      </p>
      <Confirm
        says={w.remove}
        title={w.removeTitle}
        help={w.removeHelp}
        send={w.remove}
        kind="small"
        onDo={async () => {
          const answer = await del(at(of, '/rehearsal'));
          if (answer.ok) {
            location.assign(`/r/${of}/prepare#open`);
          }
          return answer;
        }}
      />
    </div>
  ) : null;
}
