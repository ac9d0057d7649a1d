import { useMemo } from 'preact/hooks';
import { words } from '../../words';
import type { Desk } from './desk';
import { remembered } from './remember';

/** What it means that the connection isn't encrypted, until that has been understood. */
export function PlainHttp({ desk }: { desk: Desk }) {
  const w = words().console.plain;
  const understood = useMemo(() => remembered(`plain-http.${desk.room.id}`, 'no'), [desk]);
  if (desk.me.value?.encrypted !== false || understood.value === 'yes') {
    return null;
  }
  return (
    <section class="notice warn stack" aria-labelledby="plain-title">
      <h2 id="plain-title">{w.title}</h2>
      <p>{w.help}</p>
      <div>
        <button type="button" onClick={() => (understood.value = 'yes')}>
          {w.understood}
        </button>
      </div>
    </section>
  );
}
