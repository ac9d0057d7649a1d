import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AccountList, AccountShape, Me } from '../../contract';
import { inOrder } from '../../live/alphabet';
import { get, type Refusal } from '../../live/api';
import { Turned } from '../../parts/message';
import { PageHead } from '../../parts/page-head';
import { useTitle } from '../../parts/title';
import { language, words } from '../../words';
import { AccountRow } from './account-row';
import { NewAccount } from './new-account';
import { SignInLink } from './sign-in-link';
import './library.css';
import './accounts.css';

/** The accounts of the server, for administrators. */
export default function Accounts() {
  const w = words().library.accounts;
  const accounts = useSignal<AccountShape[] | undefined>(undefined);
  const own = useSignal<string | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  const link = useSignal<AccountShape | undefined>(undefined);
  useTitle(w.title);
  const look = async (): Promise<void> => {
    const answer = await get<AccountList>('/api/accounts');
    if (answer.ok) {
      accounts.value = answer.value.accounts;
    } else {
      refusal.value = answer.refusal;
    }
  };
  useEffect(() => {
    void look();
    void get<Me>('/api/me').then((me) => {
      own.value = me.ok ? me.value.account?.account : undefined;
    });
  }, []);
  if (!accounts.value) {
    return refusal.value ? (
      <Turned refusal={refusal.value} />
    ) : (
      <p class="centre quiet" role="status">
        {words().common.loading}
      </p>
    );
  }
  const changed = (account: AccountShape): void => {
    if (account.link) {
      link.value = account;
    }
    void look();
  };
  const byName = inOrder(language.value);
  return (
    <>
      <PageHead page={words().common.product} title={w.title} />
      <main class="page-body stack loose accounts">
        <div class="row wrap accounts-head">
          <p class="quiet grow">{w.help}</p>
          <NewAccount onMade={changed} />
        </div>
        <ul class="plain-list sheet accounts-list">
          {[...accounts.value].sort((a, b) => byName(a.name, b.name)).map((account) => (
            <AccountRow key={account.account} account={account} own={account.account === own.value} onChanged={changed} />
          ))}
        </ul>
        {link.value && <SignInLink account={link.value} onClose={() => (link.value = undefined)} />}
      </main>
    </>
  );
}
