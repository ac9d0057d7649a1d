import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { serverNow, timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { words } from '../../words';

/** A connection that is back sooner than this is nobody's business. */
const AWAY_MS = 3_000;

/** Without a connection: since when, and what can be done meanwhile. */
export function Away({ room }: { room: Room }) {
  const since = useSignal<string | undefined>(undefined);
  const status = room.status.value;
  const away = status === 'reconnecting' || status === 'ended';
  useEffect(() => {
    const lost = timeOfDay(serverNow(), room.state.slices.roundtable.peek()?.timeZone);
    const timer = away ? setTimeout(() => (since.value = lost), AWAY_MS) : undefined;
    since.value = undefined;
    return () => clearTimeout(timer);
  }, [away]);
  const w = words().participant;
  const says = since.value ? [w.away(since.value), w.awayHelp] : status === 'polling' ? ['', words().common.statusHelp.polling] : undefined;
  return says ? (
    <div class="away small">
      <p class="live-measure">
        <b>{says[0]}</b> {says[1]}
      </p>
    </div>
  ) : null;
}
