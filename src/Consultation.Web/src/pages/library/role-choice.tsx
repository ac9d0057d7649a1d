import { accountRoleWords, type AccountRole } from '../../contract';
import { Radios } from '../../parts/radios';
import { words } from '../../words';

/** What an account may do at the server. */
export function RoleChoice({ value, onChange }: { value: AccountRole | undefined; onChange: (role: AccountRole) => void }) {
  const w = words().library.accounts;
  return (
    <Radios
      label={w.role}
      of="role account.last"
      value={value}
      onChange={onChange}
      options={accountRoleWords.map((role) => [role, words().common.roles[role], w.roleMeanings[role]] as const)}
    />
  );
}
