import { useSignal } from '@preact/signals';
import type { AccountRole, AccountShape } from '../../contract';
import { type Answer, incomplete, post } from '../../live/api';
import { Dialog } from '../../parts/dialog';
import { Field, Form, forget, draft } from '../../parts/form';
import { words } from '../../words';
import { RoleChoice } from './role-choice';

const NAME = 'new-account.name';
const ACCOUNT = 'new-account.account';
const SIGN_IN_NAME = /^[a-z0-9-]{1,40}$/;

/** The button that adds an account, and its form. */
export function NewAccount({ onMade }: { onMade: (account: AccountShape) => void }) {
  const w = words().library.accounts;
  const open = useSignal(false);
  const role = useSignal<AccountRole | undefined>(undefined);
  const close = (): void => {
    forget(NAME);
    forget(ACCOUNT);
    role.value = undefined;
    open.value = false;
  };
  const send = async (): Promise<Answer<unknown>> => {
    const [account, name] = [draft(ACCOUNT).peek().trim().toLowerCase(), draft(NAME).peek().trim()];
    const wrong = [
      ...(name ? [] : [{ field: 'name', reason: w.nameMissing }]),
      ...(SIGN_IN_NAME.test(account) ? [] : [{ field: 'account', reason: w.accountWrong }]),
      ...(role.value ? [] : [{ field: 'role', reason: w.roleMissing }]),
    ];
    if (wrong.length > 0) {
      return incomplete('', ...wrong);
    }
    const answer = await post<AccountShape>('/api/accounts', { account, name, role: role.value });
    if (answer.ok) {
      close();
      onMade(answer.value);
    }
    return answer;
  };
  return (
    <>
      <button type="button" class="main" onClick={() => (open.value = true)}>
        {w.add}
      </button>
      {open.value && (
        <Dialog title={w.add} onClose={() => (open.value = false)}>
          <Form send={w.add} onSend={send} onCancel={close}>
            <Field label={w.name} of="name" name={NAME} maxLength={300} required autoFocus />
            <Field label={w.account} of="account id.taken" name={ACCOUNT} maxLength={40} help={w.accountHelp} required />
            <RoleChoice value={role.value} onChange={(r) => (role.value = r)} />
          </Form>
        </Dialog>
      )}
    </>
  );
}
