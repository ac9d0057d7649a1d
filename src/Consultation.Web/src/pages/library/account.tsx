import { useSignal } from '@preact/signals';
import type { Me } from '../../contract';
import { post, type Answer } from '../../live/api';
import { Act } from '../../parts/act';
import { ChoosePassword } from '../../parts/password';
import { words } from '../../words';
import { Confirm } from '../console/opens';

/** Who is signed in, and what can be done with that. */
export function Account({ me, onChanged }: { me: Me; onChanged: () => void }) {
  const w = words();
  const choosing = useSignal(false);
  const kept = useSignal(false);
  const { account } = me;
  if (!account) {
    return <Invited />;
  }
  return (
    <>
      <p class="library-who">
        {account.name} <span class="quiet small">{w.common.roles[account.role]}</span>
      </p>
      <nav class="row wrap library-account" aria-label={w.library.account}>
        {account.role === 'administrator' && (
          <a class="library-link" href="/accounts">
            {w.library.accounts.title}
          </a>
        )}
        {account.hasPassword && (
          <button type="button" class="plain small" onClick={() => (choosing.value = true)}>
            {w.access.changePassword}
          </button>
        )}
        <Act kind="plain small" onDo={signOut}>
          {w.common.signOut}
        </Act>
      </nav>
      <p class="small library-kept" role="status">
        {kept.value && w.access.passwordKept}
      </p>
      {choosing.value && (
        <ChoosePassword
          account={account}
          onChosen={() => {
            kept.value = true;
            onChanged();
          }}
          onClose={() => (choosing.value = false)}
        />
      )}
    </>
  );
}

/** Somebody who came by an invitation or a room code, without an account. */
function Invited() {
  const w = words();
  return (
    <nav class="row wrap library-account" aria-label={w.library.account}>
      <a class="library-link" href="/join">
        {w.common.joinByCode}
      </a>
      <a class="library-link" href="/sign-in">
        {w.common.signIn}
      </a>
      <Confirm says={w.common.signOut} title={w.library.leaveTitle} help={w.library.leaveHelp} send={w.common.signOut} kind="plain small" onDo={signOut} />
    </nav>
  );
}

async function signOut(): Promise<Answer<unknown>> {
  const answer = await post('/api/sign-out');
  if (answer.ok) {
    location.assign('/sign-in');
  }
  return answer;
}
