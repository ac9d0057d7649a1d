import { useSignal } from '@preact/signals';
import type { AccountChange, AccountShape } from '../../contract';
import { post, type Answer } from '../../live/api';
import { cleaned } from '../../live/typed';
import { Field, Form } from '../../parts/form';
import { words } from '../../words';
import { Confirm, Opens, done } from '../console/opens';
import { RoleChoice } from './role-choice';

interface RowProps {
  account: AccountShape;
  own: boolean;
  onChanged: (account: AccountShape) => Promise<void>;
}

/** An account in the list, and what can be done with it. One's own isn't closed or locked out from here. */
export function AccountRow({ account, own, onChanged }: RowProps) {
  const w = words();
  const a = w.library.accounts;
  const change = async (what: AccountChange): Promise<Answer<unknown>> => {
    const answer = await post<AccountShape>(`/api/accounts/${encodeURIComponent(account.account)}`, what);
    if (answer.ok) {
      await onChanged(answer.value);
    }
    return answer;
  };
  return (
    <li>
      <div class="stack tight">
        <h2>{account.name}</h2>
        <p class="row wrap small">
          <span>{w.common.roles[account.role]}</span>
          <span class="quiet">{a.signsInAs(account.account)}</span>
          {own && <span class="chip">{a.you}</span>}
          {account.closed && <span class="chip bad">{a.closed}</span>}
          {!account.closed && !account.hasPassword && <span class="chip warn">{a.noPassword}</span>}
        </p>
      </div>
      <div class="row wrap">
        <Opens says={w.common.change} label={a.changeOf(account.name)} title={a.changeTitle} kind="small">
          {(close) => <Change account={account} own={own} change={change} close={close} />}
        </Opens>
        {!own && !account.closed && (
          <Confirm says={a.newLink} label={a.newLinkFor(account.name)} title={a.newLinkFor(account.name)} help={a.newLinkHelp} send={a.makeLink} kind="small" onDo={() => change({ newLink: true })} />
        )}
        {!own && !account.closed && (
          <Confirm says={a.close} label={a.closeOf(account.name)} title={a.closeOf(account.name)} help={a.closeHelp} send={a.closeSend} kind="plain small danger" onDo={() => change({ closed: true })} />
        )}
        {account.closed && (
          <Confirm says={a.reopen} label={a.reopenOf(account.name)} title={a.reopenOf(account.name)} help={a.reopenHelp} send={a.reopenSend} sendKind="main" kind="small" onDo={() => change({ closed: false })} />
        )}
      </div>
    </li>
  );
}

function Change({ account, own, change, close }: Omit<RowProps, 'onChanged'> & { change: (what: AccountChange) => Promise<Answer<unknown>>; close: () => void }) {
  const w = words();
  const name = useSignal(account.name);
  const role = useSignal(account.role);
  const send = (): Promise<Answer<unknown>> | Answer<unknown> => {
    const called = cleaned(name.peek());
    return called === '' ? { ok: false, refusal: { code: 'page.incomplete', message: w.library.accounts.nameMissing } } : done(change({ name: called, role: role.peek() }), close);
  };
  return (
    <Form send={w.common.save} onSend={async () => send()} onCancel={close}>
      <p class="quiet small">{w.library.accounts.signsInAs(account.account)}</p>
      <Field label={w.library.accounts.name} value={name.value} onInput={(typed) => (name.value = typed)} maxLength={300} required />
      <RoleChoice value={role.value} onChange={(chosen) => (role.value = chosen)} />
      {own && role.value !== account.role && <p class="notice warn small">{w.library.accounts.ownRole}</p>}
    </Form>
  );
}
