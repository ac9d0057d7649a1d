import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SearchHit, SearchResult } from '../../contract';
import { get, type Refusal } from '../../live/api';
import { day } from '../../live/clock';
import { Refused } from '../../parts/act';
import { words } from '../../words';

const WAIT_MS = 250;

/** What was found, or why it can't be; neither while it is looked for. */
export interface Found {
  found: SearchResult | undefined;
  refusal: Refusal | undefined;
}

/** What agendas, points and positions of the roundtables that are listed have of the words that are looked for. */
export function FoundInTexts({ found, refusal, only }: Found & { only: ReadonlySet<string> }) {
  const w = words().search;
  const hits = (found?.hits ?? []).filter((hit) => hit.kind !== 'title' && only.has(hit.roundtable));
  return (
    <section class="stack" aria-labelledby="library-found">
      <h2 id="library-found">{w.title}</h2>
      <Refused refusal={refusal} />
      <p class={hits.length > 0 ? 'hidden-label' : 'quiet'} role="status">
        {!found ? words().common.loading : hits.length === 0 ? w.none : w.found(hits.length)}
      </p>
      <ul class="plain-list library-list">
        {hits.map((hit) => (
          <Hit key={`${hit.roundtable} ${hit.kind} ${hit.key}`} hit={hit} />
        ))}
      </ul>
      {found?.more && <p class="quiet small">{w.more}</p>}
    </section>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const w = words().search;
  const anchor = hit.kind === 'point' || hit.kind === 'position' ? `#point-${hit.key}` : '';
  return (
    <li class="sheet stack tight">
      <p class="row wrap small">
        <span class={`chip ${hit.kind === 'position' ? 'good' : 'plain'}`}>{w.kinds[hit.kind](hit.number)}</span>
        <span class="quiet">{hit.start ? words().series.titled(hit.title, day(hit.start)) : hit.title}</span>
      </p>
      <p lang={hit.language}>
        <a class="library-hit" href={`/r/${hit.roundtable}${anchor}`}>
          {hit.pieces.map((piece, i) => (piece.found ? <mark key={i}>{piece.text}</mark> : piece.text))}
        </a>
      </p>
    </li>
  );
}

/** Asks once nothing has been typed for a moment; of answers that overtake one another the last one asked for counts. */
export function useFound(search: string): Found {
  const state = useSignal<Found>({ found: undefined, refusal: undefined });
  useEffect(() => {
    let left = false;
    if (search === '') {
      state.value = { found: undefined, refusal: undefined };
      return undefined;
    }
    const timer = setTimeout(() => {
      void get<SearchResult>(`/api/search?q=${encodeURIComponent(search)}`).then((answer) => {
        if (!left) {
          state.value = answer.ok ? { found: answer.value, refusal: undefined } : { found: { hits: [], more: false }, refusal: answer.refusal };
        }
      });
    }, WAIT_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [search]);
  return state.value;
}
