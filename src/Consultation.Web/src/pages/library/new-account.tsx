import { useSignal } from '@preact/signals';
import type { AccountRole, AccountShape, NewAccount as Shape } from '../../contract';
import { post, type Answer } from '../../live/api';
import { cleaned } from '../../live/typed';
import { draft, Field, forget, Form } from '../../parts/form';
import { words } from '../../words';
import { Opens } from '../console/opens';
import { RoleChoice } from './role-choice';

const NAME = 'library.account.name';
const ACCOUNT = 'library.account.account';
const SIGN_IN_NAME = /^[a-z0-9-]{1,40}$/;

/** The button that adds an account, and its form. */
export function NewAccount({ onMade }: { onMade: (account: AccountShape) => Promise<void> }) {
  const w = words().library.accounts;
  return (
    <Opens says={w.add} title={w.addTitle} kind="main">
      {(close) => <Adding close={close} onMade={onMade} />}
    </Opens>
  );
}

function Adding({ close, onMade }: { close: () => void; onMade: (account: AccountShape) => Promise<void> }) {
  const w = words().library.accounts;
  const role = useSignal<AccountRole | undefined>(undefined);
  const send = async (): Promise<Answer<unknown>> => {
    const [account, name] = [draft(ACCOUNT).peek().trim().toLowerCase(), cleaned(draft(NAME).peek())];
    const missing = !name ? w.nameMissing : !SIGN_IN_NAME.test(account) ? w.accountWrong : !role.peek() ? w.roleMissing : undefined;
    if (missing) {
      return { ok: false, refusal: { code: 'page.incomplete', message: missing } };
    }
    const request: Shape = { account, name, role: role.peek()! };
    const answer = await post<AccountShape>('/api/accounts', request);
    if (answer.ok) {
      forget(NAME);
      forget(ACCOUNT);
      close();
      await onMade(answer.value);
    } else if (answer.refusal.code === 'id.taken') {
      return { ok: false, refusal: { ...answer.refusal, message: w.accountTaken(account) } };
    }
    return answer;
  };
  return (
    <Form send={w.addSend} onSend={send} onCancel={close}>
      <Field label={w.name} name={NAME} help={w.nameHelp} maxLength={300} required autoFocus />
      <Field label={words().access.account} name={ACCOUNT} help={w.accountHelp} maxLength={40} required />
      <RoleChoice value={role.value} onChange={(chosen) => (role.value = chosen)} />
    </Form>
  );
}
