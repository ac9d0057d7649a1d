import { useSignal } from '@preact/signals';
import type { Me } from '../../contract';
import { post, type Answer } from '../../live/api';
import { Act } from '../../parts/act';
import { Confirm } from '../../parts/confirm';
import { LanguageChoice } from '../../parts/language';
import { ChoosePassword } from '../../parts/password';
import { words } from '../../words';

/** Who is signed in, and what can be done with that. */
export function Account({ me, onChanged }: { me: Me; onChanged: () => void }) {
  const w = words().library.account;
  const choosing = useSignal(false);
  const { account } = me;
  const out = async (): Promise<Answer<void>> => {
    const answer = await post('/api/sign-out');
    if (answer.ok) {
      location.assign('/sign-in');
    }
    return answer;
  };
  return (
    <div class="row wrap library-account">
      {account && (
        <span class="library-who">
          {account.name} <span class="quiet small">{words().common.roles[account.role]}</span>
        </span>
      )}
      {(account?.role === 'administrator' || account?.role === 'staff') && (
        <a class="button small" href="/organisation">
          {words().organisation.title}
        </a>
      )}
      {account?.role === 'administrator' && (
        <a class="button small" href="/accounts">
          {words().library.accounts.title}
        </a>
      )}
      <a class="button plain small" href="/help">
        {words().help.title}
      </a>
      {account && (
        <button type="button" class={`small ${account.hasPassword ? 'plain' : ''}`} onClick={() => (choosing.value = true)}>
          {account.hasPassword ? words().access.changePassword : words().access.choosePassword}
        </button>
      )}
      {!account && (
        <a class="button small" href="/sign-in">
          {words().common.signIn}
        </a>
      )}
      {account ? (
        <Act kind="plain small" onDo={out}>
          {words().common.signOut}
        </Act>
      ) : (
        <Confirm kind="plain small" question={w.signOutQuestion} yes={words().common.signOut} onDo={out}>
          {words().common.signOut}
        </Confirm>
      )}
      <LanguageChoice />
      {choosing.value && account && (
        <ChoosePassword account={account} onChosen={onChanged} onClose={() => (choosing.value = false)} />
      )}
    </div>
  );
}
