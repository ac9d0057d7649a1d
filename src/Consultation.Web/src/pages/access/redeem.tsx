import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Joined } from '../../contract';
import { isPassing, post, type Refusal } from '../../live/api';
import { localPath } from '../../live/local';
import { Act, Refused } from '../../parts/act';
import { words } from '../../words';
import { Arrive, Opening, type Arrival } from './arrive';
import { isMySeat } from './arrived';
import { Door } from './door';
import { placeOf } from './place';

/** Redeems the token of an invitation or of a sign-in link, and goes on to its page. */
export function Redeem({ token }: { token: string }) {
  const refusal = useSignal<Refusal | undefined>(undefined);
  const arrival = useSignal<Arrival | undefined>(undefined);
  const w = words().access;
  const redeem = async (): Promise<void> => {
    const answer = await post<Joined>('/api/join', { token });
    refusal.value = answer.ok ? undefined : answer.refusal;
    if (answer.ok) {
      const { roundtable, as } = answer.value;
      const place = await nextOf(answer.value);
      if (roundtable && as?.startsWith('seat:') && !isMySeat(roundtable, as)) {
        arrival.value = { roundtable, as, place };
      } else {
        location.replace(place);
      }
    }
  };
  useEffect(() => void redeem(), [token]);
  const foot = (
    <>
      <a href="/join">{words().common.joinByCode}</a>
      <a href="/sign-in">{w.haveAccount}</a>
    </>
  );
  if (arrival.value) {
    return <Arrive {...arrival.value} />;
  }
  if (!refusal.value) {
    return <Opening />;
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
