import { useSignal } from '@preact/signals';
import type { PasswordRequest, SignedIn } from '../contract';
import { post, type Answer } from '../live/api';
import { words } from '../words';
import { Dialog } from './dialog';
import { Form } from './form';
import { Secret } from './secret';

/** Says to somebody who came by a sign-in link that the account has no password yet, and lets them choose one. */
export function NoPassword({ account, onChosen }: { account: SignedIn | undefined; onChosen: () => void }) {
  const open = useSignal(false);
  const w = words().access;
  return !account || account.hasPassword ? null : (
    <section class="notice warn stack" aria-labelledby="no-password">
      <h2 id="no-password">{w.noPassword}</h2>
      <p>{w.noPasswordHelp}</p>
      <div>
        <button type="button" class="main" onClick={() => (open.value = true)}>
          {w.choosePassword}
        </button>
      </div>
      {open.value && <ChoosePassword account={account} onChosen={onChosen} onClose={() => (open.value = false)} />}
    </section>
  );
}

/** Chooses a password; the current one is asked for where there is one. */
export function ChoosePassword({ account, onChosen, onClose }: { account: SignedIn; onChosen: () => void; onClose: () => void }) {
  const current = useSignal('');
  const password = useSignal('');
  const again = useSignal('');
  const w = words().access;
  const send = async (): Promise<Answer<unknown>> => {
    if (again.peek() !== password.peek() && again.peek() !== '') {
      return { ok: false, refusal: { code: 'page.incomplete', message: w.notTheSame } };
    }
    const request: PasswordRequest = { ...(account.hasPassword ? { current: current.peek() } : {}), password: password.peek() };
    const answer = await post('/api/password', request);
    if (answer.ok) {
      onClose();
      onChosen();
    }
    return answer;
  };
  return (
    <Dialog title={account.hasPassword ? w.changePassword : w.choosePassword} onClose={onClose}>
      <Form onSend={send} send={words().common.save}>
        {account.hasPassword && <Secret label={w.currentPassword} value={current.value} onInput={(typed) => (current.value = typed)} />}
        <Secret
          fresh
          label={w.newPassword}
          help={w.newPasswordHelp}
          value={password.value}
          onInput={(typed) => (password.value = typed)}
          again={{ value: again.value, onInput: (typed) => (again.value = typed) }}
        />
      </Form>
    </Dialog>
  );
}
