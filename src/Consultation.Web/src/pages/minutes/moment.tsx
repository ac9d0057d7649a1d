import { signal, type Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { serverNow } from '../../live/clock';
import { fromZone, inZone } from '../../live/zones';

const MS_A_DAY = 24 * 3_600_000;
const DAYS = 7;
const EVENING = '18:00';

interface Chosen {
  date: Signal<string>;
  time: Signal<string>;
}

/** A moment to be chosen, a week ahead to begin with. */
export const useMoment = (zone: string): Chosen =>
  useMemo(() => ({ date: signal(inZone(serverNow().getTime() + DAYS * MS_A_DAY, zone).date), time: signal(EVENING) }), [zone]);

/** The moment that was chosen, where it lies ahead. */
export function momentOf({ date, time }: Chosen, zone: string): string | undefined {
  const until = fromZone({ date: date.peek(), time: time.peek() }, zone);
  return until && Date.parse(until) > serverNow().getTime() ? until : undefined;
}
