import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { draft } from '../../live/drafts';
import { takeToken } from '../../live/token';
import { CODE, isCode } from './code';
import { Lobby } from './lobby';
import { Redeem } from './redeem';

/** The token of an invitation; the room code, which the display's QR code has there instead, is as if it were typed. */
function take(): string | undefined {
  const found = takeToken();
  if (found && isCode(found)) {
    draft(CODE).value = found;
    return undefined;
  }
  return found;
}

/** Opens an invitation by its token; without one, asks at the door by the room code. */
export default function JoinPage() {
  const [first] = useState(take);
  const token = useSignal(first);
  useEffect(() => {
    // A second link opened in the same window changes only what stands behind the #.
    const onHash = (): void => {
      token.value = take() ?? token.peek();
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return token.value ? <Redeem key={token.value} token={token.value} /> : <Lobby />;
}
