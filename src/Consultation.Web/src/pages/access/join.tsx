import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { takeToken } from '../../live/token';
import { Lobby } from './lobby';
import { Redeem } from './redeem';

/** Opens an invitation by its token; without one, asks at the door by the room code. */
export default function JoinPage() {
  const [first] = useState(takeToken);
  const token = useSignal(first);
  useEffect(() => {
    // A second link opened in the same window changes only what stands behind the #.
    const onHash = (): void => {
      token.value = takeToken() ?? token.peek();
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return token.value ? <Redeem key={token.value} token={token.value} /> : <Lobby />;
}
