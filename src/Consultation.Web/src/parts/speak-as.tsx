import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { roleWords, type Role, type RoundtableInfo } from '../contract';
import { at, get } from '../live/api';
import type { Room } from '../live/room';
import { inWords, words } from '../words';
import { Dialog } from './dialog';

/** Where this browser may be several at one roundtable: says so, and lets the person change as whom the page speaks. */
export function SpeakAs({ room, current }: { room: Room; current: string }) {
  const roles = useSignal<string[]>([]);
  const open = useSignal(false);
  const w = words().common;
  useEffect(() => {
    void get<RoundtableInfo>(at(room.id)).then((answer) => {
      if (answer.ok) {
        roles.value = toSpeakAs(answer.value.roles);
      }
    });
  }, [room]);
  if (roles.value.length < 2) {
    return null;
  }
  return (
    <>
      <button type="button" class="plain small speak-as" onClick={() => (open.value = true)}>
        {w.switchTo}…
      </button>
      {open.value && (
        <Dialog title={w.switchTo} onClose={() => (open.value = false)}>
          <ul class="plain-list stack">
            {roles.value.map((as) => (
              <li key={as}>
                <a
                  class={`button speak-as-choice ${as === current ? 'current' : ''}`}
                  href={`?as=${encodeURIComponent(as)}`}
                  aria-current={as === current ? 'true' : undefined}
                >
                  {as === current && <span aria-hidden="true">✓</span>}
                  {roleName(room, as)}
                </a>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}

/** A display says nothing; who runs or writes a meeting opens it as a page of its own. */
export const toSpeakAs = (roles: readonly string[]): string[] =>
  roles.filter((as) => as !== 'display' || !roles.some((other) => other === 'facilitator' || other === 'rapporteur'));

/** What a role or seat is called: a seat by its name. */
export function roleName(room: Room, as: string): string {
  if (as.startsWith('seat:')) {
    const id = as.slice('seat:'.length);
    return inWords(room.seats.value.seats.find((s) => s.id === id)?.name) || id;
  }
  return (roleWords as readonly string[]).includes(as) ? words().common.roles[as as Role] : as;
}
