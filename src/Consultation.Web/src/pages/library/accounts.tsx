import { useSignal } from '@preact/signals';
import type { AccountList, AccountShape, Me } from '../../contract';
import { get, type Refusal } from '../../live/api';
import { Refused } from '../../parts/act';
import { Field } from '../../parts/form';
import { Message, Turned } from '../../parts/message';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import { AccountRow } from './account-row';
import { Head, Loading, ToList } from './head';
import { useLookingAgain } from './look-again';
import { NewAccount } from './new-account';
import { matching } from './roundtables';
import { SignInLink } from './sign-in-link';

/** With more than so many there is a box to look for one. */
const SEEN_AT_ONCE = 8;

/** The accounts of the server, for administrators. */
export default function Accounts() {
  const w = words().library.accounts;
  const accounts = useSignal<AccountShape[] | undefined>(undefined);
  const own = useSignal<string | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  useTitle(w.title);
  const look = async (): Promise<void> => {
    const [list, me] = await Promise.all([get<AccountList>('/api/accounts'), get<Me>('/api/me')]);
    refusal.value = list.ok ? undefined : list.refusal;
    if (list.ok) {
      accounts.value = list.value.accounts;
    } else if (list.refusal.code.startsWith('access.')) {
      accounts.value = undefined;
    }
    if (me.ok) {
      own.value = me.value.account?.account;
    }
  };
  useLookingAgain(look);
  if (!accounts.value) {
    return !refusal.value ? <Loading /> : refusal.value.code === 'access.notYourRole' ? <Message title={w.notYours} help={w.notYoursHelp} /> : <Turned refusal={refusal.value} />;
  }
  return <Shown accounts={accounts.value} own={own.value} refusal={refusal.value} look={look} />;
}

interface ShownProps {
  accounts: AccountShape[];
  own: string | undefined;
  refusal: Refusal | undefined;
  look: () => Promise<void>;
}

function Shown({ accounts, own, refusal, look }: ShownProps) {
  const w = words().library.accounts;
  const linked = useSignal<AccountShape | undefined>(undefined);
  const search = useSignal('');
  const searched = accounts.length > SEEN_AT_ONCE;
  const shown = searched ? matching(accounts, (a) => `${a.name} ${a.account}`, search.value) : accounts;
  const changed = async (account: AccountShape): Promise<void> => {
    if (account.link) {
      linked.value = account;
    }
    await look();
  };
  return (
    <>
      <Head>
        <ToList />
      </Head>
      <main class="library stack loose">
        <div class="row wrap library-title">
          <h1>{w.title}</h1>
          <NewAccount onMade={changed} />
        </div>
        <p class="quiet">{w.help}</p>
        <Refused refusal={refusal} />
        {searched && (
          <search>
            <Field label={w.search} value={search.value} onInput={(text) => (search.value = text)} />
            <p class="quiet small library-found" role="status">
              {search.value.trim() && w.found(shown.length)}
            </p>
          </search>
        )}
        {shown.length > 0 && (
          <ul class="plain-list sheet library-accounts">
            {shown.map((account) => (
              <AccountRow key={account.account} account={account} own={account.account === own} onChanged={changed} />
            ))}
          </ul>
        )}
        {linked.value && <SignInLink account={linked.value} onClose={() => (linked.value = undefined)} />}
      </main>
    </>
  );
}
