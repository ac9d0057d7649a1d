import { useSignal } from '@preact/signals';
import type { Me, RoundtableList, RoundtableSummaryShape } from '../../contract';
import { get, type Refusal } from '../../live/api';
import { Refused } from '../../parts/act';
import { Field } from '../../parts/form';
import { Turned } from '../../parts/message';
import { NoPassword } from '../../parts/password';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import { Account } from './account';
import { Card } from './card';
import { Head, Loading } from './head';
import { useLookingAgain } from './look-again';
import { NewRoundtable } from './new-roundtable';
import { matching, onShelves, shelves } from './roundtables';

/** With more than so many there is a box to look for one. */
const SEEN_AT_ONCE = 8;

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
    if (me.ok && !me.value.account && me.value.grants.length === 0) {
      location.replace('/join');
      return;
    }
    const list = me.ok ? await get<RoundtableList>('/api/roundtables') : me;
    if (!list.ok && list.refusal.code === 'access.signedOut') {
      location.replace('/sign-in');
      return;
    }
    refusal.value = list.ok ? undefined : list.refusal;
    if (me.ok && list.ok) {
      found.value = { me: me.value, roundtables: (list.value as RoundtableList).roundtables };
    }
  };
  useLookingAgain(look);
  if (!found.value) {
    return refusal.value ? <Turned refusal={refusal.value} /> : <Loading />;
  }
  return <Shown {...found.value} refusal={refusal.value} onChanged={() => void look()} />;
}

function Shown({ me, roundtables, refusal, onChanged }: Found & { refusal: Refusal | undefined; onChanged: () => void }) {
  const w = words().library;
  const creates = me.account !== undefined && me.account.role !== 'rapporteur';
  return (
    <>
      <Head>
        <Account me={me} onChanged={onChanged} />
      </Head>
      <main class="library stack loose">
        <div class="row wrap library-title">
          <h1>{w.title}</h1>
          {creates && <NewRoundtable main={roundtables.length === 0} />}
        </div>
        <Refused refusal={refusal} />
        <NoPassword account={me.account} onChosen={onChanged} />
        {roundtables.length === 0 ? <Nothing me={me} creates={creates} /> : <List me={me} roundtables={roundtables} />}
      </main>
    </>
  );
}

function List({ me, roundtables }: Found) {
  const w = words().library;
  const search = useSignal('');
  const searched = roundtables.length > SEEN_AT_ONCE;
  const shown = searched ? matching(roundtables, (r) => r.title, search.value) : roundtables;
  const sorted = onShelves(shown);
  return (
    <>
      {searched && (
        <search>
          <Field label={w.search} value={search.value} onInput={(text) => (search.value = text)} />
          <p class="quiet small library-found" role="status">
            {search.value.trim() && w.found(shown.length)}
          </p>
        </search>
      )}
      {shelves.map(
        (shelf) =>
          sorted[shelf].length > 0 && (
            <section key={shelf} class="stack" aria-labelledby={`shelf-${shelf}`}>
              <h2 id={`shelf-${shelf}`}>{w.shelves[shelf]}</h2>
              <ul class="plain-list stack">
                {sorted[shelf].map((roundtable) => (
                  <Card key={roundtable.id} roundtable={roundtable} grants={me.grants.filter((g) => g.roundtable === roundtable.id)} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

function Nothing({ me, creates }: { me: Me; creates: boolean }) {
  const w = words().library;
  return (
    <div class="sheet stack">
      <h2>{w.nothing}</h2>
      <p>{creates ? w.nothingCreates : me.account ? w.nothingGiven : w.nothingInvited}</p>
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
