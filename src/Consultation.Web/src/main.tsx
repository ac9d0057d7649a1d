import { signal } from '@preact/signals';
import { render, type ComponentType } from 'preact';
import './styles/base.css';
import { words, type Part } from './words';
import { begin } from './words/choice';

type Page = ComponentType<{ roundtable: string }>;
type Load = () => Promise<{ default: Page }>;
type Route = readonly [address: RegExp, load: Load, parts: readonly Part[]];

const door: readonly Part[] = ['door'];
const desk: readonly Part[] = ['seat', 'desk'];

/** The pages by address; each is loaded only where it is needed, with the words that it has. */
const routes: readonly Route[] = [
  [/^\/$/, () => import('./pages/library/library'), desk],
  [/^\/sign-in$/, () => import('./pages/access/sign-in'), door],
  [/^\/setup$/, () => import('./pages/access/setup'), door],
  [/^\/join$/, () => import('./pages/access/join'), door],
  [/^\/check$/, () => import('./pages/check/check'), desk],
  [/^\/help$/, () => import('./pages/help/help'), desk],
  [/^\/api$/, () => import('./pages/api/api'), desk],
  [/^\/organisation$/, () => import('./pages/organisation/organisation'), desk],
  [/^\/accounts$/, () => import('./pages/library/accounts'), desk],
  [/^\/r\/([a-z0-9-]{1,40})$/, () => import('./pages/room'), []],
  [/^\/r\/([a-z0-9-]{1,40})\/prepare$/, () => import('./pages/prepare/prepare'), desk],
  [/^\/r\/([a-z0-9-]{1,40})\/invitations$/, () => import('./pages/prepare/invitations'), desk],
  [/^\/r\/([a-z0-9-]{1,40})\/record$/, () => import('./pages/record/record'), desk],
  [/^\/r\/([a-z0-9-]{1,40})\/display$/, () => import('./pages/display/display'), desk],
  [/^\/r\/([a-z0-9-]{1,40})\/documents$/, () => import('./pages/library/documents'), desk],
];

const page = signal<Page | undefined>(undefined);

const path = location.pathname.replace(/\/+$/, '') || '/';
const route = routes.find(([address]) => address.test(path));

/** Nothing is shown before there are words for it. */
const begun = begin(route ? route[2] : ['seat']);

async function open([address, load]: Route): Promise<void> {
  const [{ default: Found }] = await Promise.all([load(), begun]);
  const roundtable = address.exec(path)?.[1] ?? '';
  page.value = () => <Found roundtable={roundtable} />;
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
void (route ? open(route) : begun.then(async () => {
  const { NotFound } = await import('./parts/message');
  page.value = NotFound;
}));
