import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Room } from '../../live/room';
import { say } from '../../parts/spoken';
import { words } from '../../words';
import { hasJustArrived } from '../access/arrived';

const SHOWN_MS = 12_000;

/** Says to somebody who has just come in that they are, and what the page does. */
export function Greeting({ room }: { room: Room }) {
  const [arrived] = useState(() => hasJustArrived(room.id));
  const over = useSignal(false);
  const w = words().participant;
  useEffect(() => {
    if (arrived) {
      say(`${w.youAreIn} ${w.youAreInHelp}`);
    }
    const timer = setTimeout(() => (over.value = true), SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return arrived && !over.value ? (
    <div class="notice good greeting">
      <b>
        <span aria-hidden="true">✓ </span>
        {w.youAreIn}
      </b>{' '}
      {w.youAreInHelp}
    </div>
  ) : null;
}
