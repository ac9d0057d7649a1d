import { signal } from '@preact/signals';
import { render, type ComponentType } from 'preact';
import './styles/base.css';
import { NotFound } from './parts/message';
import { words } from './words';
import { begin } from './words/choice';

type Page = ComponentType<{ roundtable: string }>;
type Load = () => Promise<{ default: Page }>;

/** The pages by address; each is loaded only where it is needed. */
const routes: readonly (readonly [RegExp, Load])[] = [
  [/^\/$/, () => import('./pages/library/library')],
  [/^\/sign-in$/, () => import('./pages/access/sign-in')],
  [/^\/setup$/, () => import('./pages/access/setup')],
  [/^\/join$/, () => import('./pages/access/join')],
  [/^\/check$/, () => import('./pages/check/check')],
  [/^\/organisation$/, () => import('./pages/organisation/organisation')],
  [/^\/accounts$/, () => import('./pages/library/accounts')],
  [/^\/r\/([a-z0-9-]{1,40})$/, () => import('./pages/room')],
  [/^\/r\/([a-z0-9-]{1,40})\/prepare$/, () => import('./pages/prepare/prepare')],
  [/^\/r\/([a-z0-9-]{1,40})\/invitations$/, () => import('./pages/prepare/invitations')],
  [/^\/r\/([a-z0-9-]{1,40})\/record$/, () => import('./pages/record/record')],
  [/^\/r\/([a-z0-9-]{1,40})\/display$/, () => import('./pages/display/display')],
  [/^\/r\/([a-z0-9-]{1,40})\/documents$/, () => import('./pages/library/documents')],
];

const page = signal<Page | undefined>(undefined);

/** Nothing is shown before there are words for it. */
const begun = begin();

async function open(): Promise<void> {
  const path = location.pathname.replace(/\/+$/, '') || '/';
  for (const [pattern, load] of routes) {
    const match = pattern.exec(path);
    if (match) {
      const [{ default: Found }] = await Promise.all([load(), begun]);
      const roundtable = match[1] ?? '';
      page.value = () => <Found roundtable={roundtable} />;
      return;
    }
  }
  await begun;
  page.value = NotFound;
}

function Shell() {
  const Shown = page.value;
  return Shown ? (
    <Shown roundtable="" />
  ) : (
    <p class="centre quiet" role="status">
      {words().common.loading}
    </p>
  );
}

void begun.then(() => render(<Shell />, document.getElementById('page')!));
void open();
