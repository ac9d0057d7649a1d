import type { RoundShape } from '../../contract';
import { duration, secondsUntil, timeOfDay } from '../../live/clock';
import { warning } from '../../live/left';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { roundtable } from './meeting';

/** When it closes. */
export function Closing({ room, round }: { room: Room; round: RoundShape }) {
  const w = words().console.vote;
  if (!round.closes) {
    return <>{w.closesByHand}</>;
  }
  const left = secondsUntil(round.closes);
  return <b>{left > 0 ? w.closesIn(duration(left), timeOfDay(round.closes, roundtable(room).timeZone)) : w.closing2}</b>;
}

/** That the time is nearly over; read out when it begins to be so, not with every second. */
export function ClosingWarning({ round }: { round: RoundShape }) {
  const w = words().console.vote;
  const says = round.closes && warning(secondsUntil(round.closes));
  return (
    <span role="status" class={says ? 'console-full' : 'console-unsaid'}>
      {says && <span class={`chip ${says === 'minute' ? 'warn' : 'bad'}`}>{says === 'minute' ? w.lastMinute : w.lastSeconds}</span>}
    </span>
  );
}
