import { useSignal } from '@preact/signals';
import type { Me, SignedIn } from '../../contract';
import { post, type Answer } from '../../live/api';
import { Act } from '../../parts/act';
import { Dialog } from '../../parts/dialog';
import { Field, Form } from '../../parts/form';
import { words } from '../../words';

const LEAST_PASSWORD = 10;

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
      {account?.role === 'administrator' && (
        <a class="button small" href="/accounts">
          {words().library.accounts.title}
        </a>
      )}
      {account && (
        <button type="button" class={`small ${account.hasPassword ? 'plain' : ''}`} onClick={() => (choosing.value = true)}>
          {account.hasPassword ? w.changePassword : w.choosePassword}
        </button>
      )}
      {!account && (
        <a class="button small" href="/sign-in">
          {words().common.signIn}
        </a>
      )}
      <Act kind="plain small" onDo={out}>
        {words().common.signOut}
      </Act>
      {choosing.value && account && (
        <Password
          account={account}
          onClose={(changed) => {
            choosing.value = false;
            if (changed) {
              onChanged();
            }
          }}
        />
      )}
    </div>
  );
}

function Password({ account, onClose }: { account: SignedIn; onClose: (changed: boolean) => void }) {
  const w = words().library.account;
  const current = useSignal('');
  const chosen = useSignal('');
  const send = async (): Promise<Answer<unknown>> => {
    const answer = await post('/api/password', { password: chosen.value, ...(account.hasPassword ? { current: current.value } : {}) });
    if (answer.ok) {
      onClose(true);
    }
    return answer;
  };
  return (
    <Dialog title={account.hasPassword ? w.changePassword : w.choosePassword} onClose={() => onClose(false)}>
      <Form send={words().common.save} onSend={send} onCancel={() => onClose(false)}>
        {account.hasPassword ? (
          <Field label={w.current} type="password" value={current.value} onInput={(v) => (current.value = v)} autoComplete="current-password" autoFocus required />
        ) : (
          <p class="quiet">{w.why}</p>
        )}
        <Field label={w.password} type="password" value={chosen.value} onInput={(v) => (chosen.value = v)} autoComplete="new-password" autoFocus={!account.hasPassword} help={w.passwordHelp(LEAST_PASSWORD)} required />
      </Form>
    </Dialog>
  );
}
