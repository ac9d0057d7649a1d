import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Me, RoundtableList, RoundtableSummaryShape } from '../../contract';
import { get, type Refusal } from '../../live/api';
import { lookingAgain } from '../../live/look-again';
import { setClock } from '../../live/clock';
import { reloadOnNewBuild } from '../../live/room';
import { Refused } from '../../parts/act';
import { Field } from '../../parts/form';
import { NotYet } from '../../parts/message';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import { Account } from './account';
import { latestOf, NO_FILTER, passing } from './filter';
import { Filters } from './filters';
import { FoundInTexts, useFound } from './found';
import { NewRoundtable } from './new-roundtable';
import { RoundtableCard } from './roundtable-card';
import type { SeriesRegister } from './series-register';
import { byWhen, titled, whenWords } from './sort';
import './library.css';

const LOOK_AGAIN_MS = 30_000;
interface Found {
  me: Me;
  roundtables: RoundtableSummaryShape[];
}

/** My roundtables, and who I am. */
export default function Library() {
  const found = useSignal<Found | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  useTitle(words().library.title);
  const look = async (): Promise<void> => {
    const me = await get<Me>('/api/me');
    if (!me.ok && me.refusal.status === 401) {
      location.replace('/sign-in');
      return;
    }
    // Somebody who only waits in a lobby has no list; that is an empty one.
    const list = me.ok ? await get<RoundtableList>('/api/roundtables') : undefined;
    if (!me.ok || (list && !list.ok && list.refusal.status !== 401)) {
      refusal.value = me.ok ? (list as { refusal: Refusal }).refusal : me.refusal;
      return;
    }
    setClock(me.value.now);
    reloadOnNewBuild(me.value.build);
    refusal.value = undefined;
    found.value = { me: me.value, roundtables: list?.ok ? list.value.roundtables : [] };
  };
  useLookingAgain(look);
  if (!found.value) {
    return <NotYet refusal={refusal.value} />;
  }
  return <Shelf {...found.value} refusal={refusal.value} onChanged={() => void look()} />;
}

/** Looks at once, and again now and then and when the page comes back into sight. */
function useLookingAgain(look: () => Promise<void>): void {
  useEffect(() => {
    void look();
    return lookingAgain(look, LOOK_AGAIN_MS);
  }, []);
}

function Shelf({ me, roundtables, refusal, onChanged }: Found & { refusal: Refusal | undefined; onChanged: () => void }) {
  const w = words().library;
  const search = useSignal('');
  const filter = useSignal(NO_FILTER);
  const filtered = passing(roundtables, filter.value);
  const searching = roundtables.length > 0 && search.value.trim() !== '';
  const texts = useFound(searching ? search.value.trim() : '');
  const sorted = byWhen(searching ? titled(filtered, search.value, texts.found?.hits ?? []) : filtered);
  const latest = latestOf(roundtables, filter.value.series);
  const Positions = useRegister(latest !== undefined);
  const looking = searching || filtered.length < roundtables.length;
  const creates = me.account !== undefined && me.account.role !== 'rapporteur';
  const none = whenWords.every((part) => sorted[part].length === 0);
  return (
    <>
      <header class="library-head">
        <span class="library-product">{words().common.product}</span>
        <Account me={me} onChanged={onChanged} />
      </header>
      <main class="library stack loose">
        <div class="row wrap">
          <h1 class="grow">{w.title}</h1>
          {creates && <NewRoundtable main={sorted.now.length === 0} roundtables={roundtables} />}
        </div>
        <Refused refusal={refusal} />
        {roundtables.length > 0 && (
          <search class="library-search">
            <Field label={words().search.label} value={search.value} maxLength={200} onInput={(text) => (search.value = text)} />
            <Filters all={roundtables} filter={filter} />
          </search>
        )}
        <p class="hidden-label" role="status">
          {looking ? w.found(whenWords.reduce((n, part) => n + sorted[part].length, 0)) : ''}
        </p>
        {none && roundtables.length === 0 && <Nothing me={me} creates={creates} />}
        {none && roundtables.length > 0 && (
          <div class="row wrap">
            <p class="quiet">{searching ? words().search.noTitle : w.filter.none}</p>
            {filtered.length < roundtables.length && (
              <button type="button" class="plain" onClick={() => (filter.value = NO_FILTER)}>
                {w.filter.all}
              </button>
            )}
          </div>
        )}
        {whenWords.map(
          (part) =>
            sorted[part].length > 0 && (
              <section key={part} class="stack" aria-labelledby={`library-${part}`}>
                <h2 id={`library-${part}`}>{w.when[part]}</h2>
                <ul class="plain-list library-list">
                  {sorted[part].map((roundtable, i) => (
                    <RoundtableCard key={roundtable.id} roundtable={roundtable} first={part === 'now' && i === 0} grants={me.grants.filter((g) => g.roundtable === roundtable.id)} />
                  ))}
                </ul>
              </section>
            ),
        )}
        {latest && Positions && <Positions key={latest.id} of={latest} />}
        {searching && <FoundInTexts {...texts} only={new Set(filtered.map((r) => r.id))} />}
      </main>
    </>
  );
}

/** The register of a series reads a roundtable's view: it is loaded once somebody asks for one. */
function useRegister(asked: boolean) {
  const loaded = useSignal<{ Register: typeof SeriesRegister } | undefined>(undefined);
  useEffect(() => {
    if (asked) {
      void import('./series-register').then((module) => {
        loaded.value = { Register: module.SeriesRegister };
      });
    }
  }, [asked]);
  return loaded.value?.Register;
}

function Nothing({ me, creates }: { me: Me; creates: boolean }) {
  const w = words().library.empty;
  return (
    <div class="sheet stack">
      <h2>{w.title}</h2>
      <p class="quiet">{creates ? w.creates : me.account ? w.given : w.invited}</p>
      {!creates && (
        <p>
          <a class="button" href="/join">
            {words().common.joinByCode}
          </a>
        </p>
      )}
    </div>
  );
}
