import { accountRoleWords, type AccountRole } from '../../contract';
import { Radios } from '../../parts/radios';
import { words } from '../../words';

/** What an account may do at the server. */
export function RoleChoice({ value, onChange }: { value: AccountRole | undefined; onChange: (role: AccountRole) => void }) {
  const w = words();
  return <Radios label={w.library.accounts.role} value={value} onChange={onChange} options={accountRoleWords.map((role) => [role, w.common.roles[role], w.library.accounts.roles[role]] as const)} />;
}
