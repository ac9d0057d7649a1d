import { useSignal } from '@preact/signals';
import type { Role } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import { Dialog } from '../../parts/dialog';
import { Field, Form } from '../../parts/form';
import { Radios } from '../../parts/radios';
import { words } from '../../words';

const GIVEN = ['facilitator', 'rapporteur', 'observer'] as const satisfies readonly Role[];
type Given = (typeof GIVEN)[number];

/** Gives an account a role here, by the name it signs in with. */
export function GiveRole({ onGive, onClose }: { onGive: (account: string, role: Role) => Promise<Answer<unknown>>; onClose: () => void }) {
  const w = words().prepare.rolesPart;
  const account = useSignal('');
  const role = useSignal<Given | undefined>(undefined);
  const send = async (): Promise<Answer<unknown>> => {
    if (!account.value.trim() || !role.value) {
      return incomplete('', ...(account.value.trim() ? [] : [{ field: 'account', reason: w.accountMissing }]), ...(role.value ? [] : [{ field: 'role', reason: w.roleMissing }]));
    }
    const answer = await onGive(account.value.trim().toLowerCase(), role.value);
    if (answer.ok) {
      onClose();
    }
    return answer;
  };
  return (
    <Dialog title={w.give} onClose={onClose}>
      <Form send={w.give} onSend={send} onCancel={onClose}>
        <Field label={w.accountField} of="account account.unknown" value={account.value} onInput={(v) => (account.value = v)} maxLength={40} required autoFocus help={w.accountHelp} />
        <Radios label={w.role} of="role" value={role.value} onChange={(r) => (role.value = r)} options={GIVEN.map((r) => [r, words().common.roles[r], w.meanings[r]] as const)} />
      </Form>
    </Dialog>
  );
}
