import { useSignal } from '@preact/signals';
import type { AccountChange, AccountShape } from '../../contract';
import { post, type Answer } from '../../live/api';
import { Act } from '../../parts/act';
import { Confirm } from '../../parts/confirm';
import { Dialog } from '../../parts/dialog';
import { Field, Form } from '../../parts/form';
import { words } from '../../words';
import { RoleChoice } from './role-choice';

/** An account in the list. */
export function AccountRow({ account, own, onChanged }: { account: AccountShape; own: boolean; onChanged: (account: AccountShape) => void }) {
  const w = words().library.accounts;
  const open = useSignal(false);
  return (
    <li>
      <div>
        <p>
          <strong>{account.name}</strong> {own && <span class="chip">{w.you}</span>}
        </p>
        <p class="small quiet">{w.signsInAs(account.account)}</p>
        <p class="row wrap small">
          <span>{words().common.roles[account.role]}</span>
          {account.closed && <span class="chip bad">{w.closed}</span>}
          {!account.closed && !account.hasPassword && <span class="chip warn">{w.noPassword}</span>}
        </p>
      </div>
      <button type="button" aria-label={w.changeOf(account.name)} onClick={() => (open.value = true)}>
        {words().common.change}
      </button>
      {open.value && <ChangeAccount account={account} own={own} onChanged={onChanged} onClose={() => (open.value = false)} />}
    </li>
  );
}

interface ChangeProps {
  account: AccountShape;
  own: boolean;
  onChanged: (account: AccountShape) => void;
  onClose: () => void;
}

function ChangeAccount({ account, own, onChanged, onClose }: ChangeProps) {
  const w = words().library.accounts;
  const name = useSignal(account.name);
  const role = useSignal(account.role);
  const change = async (what: AccountChange): Promise<Answer<unknown>> => {
    const answer = await post<AccountShape>(`/api/accounts/${account.account}`, what);
    if (answer.ok) {
      onChanged(answer.value);
      onClose();
    }
    return answer;
  };
  return (
    <Dialog title={account.name} onClose={onClose}>
      <Form send={words().common.save} onCancel={onClose} onSend={() => change({ name: name.value, role: role.value })}>
        <p class="quiet small">{w.signsInAs(account.account)}</p>
        <Field label={w.name} of="name" value={name.value} onInput={(v) => (name.value = v)} maxLength={300} required />
        <RoleChoice value={role.value} onChange={(r) => (role.value = r)} />
      </Form>
      <div class="row wrap">
        {!account.closed && (
          <Confirm kind="" question={w.newLinkQuestion} yes={w.newLink} onDo={() => change({ newLink: true })}>
            {w.newLink}
          </Confirm>
        )}
        {account.closed ? (
          <Act onDo={() => change({ closed: false })}>{w.openAgain}</Act>
        ) : (
          <Confirm question={own ? w.closeOwnQuestion : w.closeQuestion(account.name)} yes={w.close} onDo={() => change({ closed: true })}>
            {w.close}
          </Confirm>
        )}
      </div>
    </Dialog>
  );
}
