import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Joined } from '../../contract';
import { isPassing, post, type Refusal } from '../../live/api';
import { localPath } from '../../live/local';
import { Act, Refused } from '../../parts/act';
import { words } from '../../words';
import { Door } from './door';
import { placeOf } from './place';

/** Redeems the token of an invitation or of a sign-in link, and goes on to its page. */
export function Redeem({ token }: { token: string }) {
  const refusal = useSignal<Refusal | undefined>(undefined);
  const w = words().access;
  const redeem = async (): Promise<void> => {
    const answer = await post<Joined>('/api/join', { token });
    refusal.value = answer.ok ? undefined : answer.refusal;
    if (answer.ok) {
      location.replace(await nextOf(answer.value));
    }
  };
  useEffect(() => void redeem(), [token]);
  const foot = (
    <>
      <a href="/join">{words().common.joinByCode}</a>
      <a href="/sign-in">{w.haveAccount}</a>
    </>
  );
  if (!refusal.value) {
    return (
      <main class="centre" aria-busy="true">
        <h1 class="quiet">{w.joining}</h1>
      </main>
    );
  }
  return isPassing(refusal.value) || refusal.value.status === 429 ? (
    <Door title={w.joinFailed} foot={foot}>
      <Refused refusal={refusal.value} />
      <Act kind="main" onDo={redeem}>
        {w.tryAgain}
      </Act>
    </Door>
  ) : (
    <Door title={w.joinRefused} help={w.joinRefusedHelp} foot={foot} />
  );
}

/** The page a link leads to; opened where this browser is another there already, it speaks as whom the link is for. */
async function nextOf(joined: Joined): Promise<string> {
  const next = localPath(joined.next);
  return next === `/r/${joined.roundtable}` ? placeOf(joined) : next;
}
