import { useSignal } from '@preact/signals';
import type { PasswordRequest, SignedIn } from '../contract';
import { type Answer, incomplete, post } from '../live/api';
import { words } from '../words';
import { Dialog } from './dialog';
import { Form } from './form';
import { Secret } from './secret';

/** Chooses a password; the current one is asked for where there is one. */
export function ChoosePassword({ account, onChosen, onClose }: { account: SignedIn; onChosen: () => void; onClose: () => void }) {
  const current = useSignal('');
  const password = useSignal('');
  const again = useSignal('');
  const w = words().access;
  const send = async (): Promise<Answer<unknown>> => {
    if (again.peek() !== password.peek() && again.peek() !== '') {
      return incomplete(w.notTheSame, 'again');
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
        {account.hasPassword && <Secret label={w.currentPassword} of="current access.wrongPassword" value={current.value} onInput={(typed) => (current.value = typed)} />}
        <Secret
          fresh
          label={w.newPassword}
          of="password password.weak"
          help={w.newPasswordHelp}
          value={password.value}
          onInput={(typed) => (password.value = typed)}
          again={{ value: again.value, onInput: (typed) => (again.value = typed) }}
        />
      </Form>
    </Dialog>
  );
}
