import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DocumentList } from '../../contract';
import { at, get } from '../../live/api';
import type { Room } from '../../live/room';
import { words } from '../../words';

/** After the session: the documents. */
export function After({ room }: { room: Room }) {
  const w = words().console.life;
  const documents = useSignal<readonly string[]>([]);
  useEffect(() => {
    void get<DocumentList>(at(room.id, '/documents')).then((answer) => {
      documents.value = answer.ok ? answer.value.documents : [];
    });
  }, [room]);
  return (
    <section class="sheet stack loose" aria-labelledby="after-title">
      <h2 id="after-title">{w.closed}</h2>
      <p>{w.closedHelp(documents.value.length)}</p>
      <div class="row wrap">
        <a class="button main" href={`/r/${room.id}/documents`}>
          {w.documents}
        </a>
      </div>
    </section>
  );
}

