import type { AccountShape } from '../../contract';
import { CopyLink } from '../../parts/copy';
import { Dialog } from '../../parts/dialog';
import { words } from '../../words';

/** A sign-in link just made: it is shown this once. */
export function SignInLink({ account, onClose }: { account: AccountShape; onClose: () => void }) {
  const w = words().library.accounts;
  return (
    <Dialog title={w.linkTitle(account.name)} onClose={onClose}>
      <p>{w.linkHelp}</p>
      <CopyLink link={account.link ?? ''} label={w.linkLabel(account.name)} />
    </Dialog>
  );
}
