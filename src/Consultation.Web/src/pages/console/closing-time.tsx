import { signal, type Signal } from '@preact/signals';
import { day, duration, now, secondsUntil, serverNow, timeOfDay } from '../../live/clock';
import { fromZone, inZone } from '../../live/zones';
import { Field } from '../../parts/form';
import { words } from '../../words';
import { Options } from './options';

/** When a vote or a check is to close by itself, as it is being set. */
export interface ClosingTime {
  how: Signal<'byHand' | 'after' | 'at'>;
  minutes: Signal<string>;
  time: Signal<string>;
}

export const closingTime = (): ClosingTime => ({ how: signal('byHand'), minutes: signal('5'), time: signal('') });

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 24 * 3_600_000;

/** A moment of the server's clock; a number that makes no sense counts as a minute. */
export function minutesFrom(start: number, minutes: number): string {
  return new Date(start + Math.max(Number.isFinite(minutes) ? minutes : 1, 0.2) * MS_A_MINUTE).toISOString();
}

/** The next moment at which a zone's clock shows a time of day. */
export function nextAt(time: string, zone: string, from: number): string | undefined {
  const onDay = (at: number): string | undefined => fromZone({ date: inZone(at, zone).date, time }, zone);
  const today = /^\d\d:\d\d$/.test(time) ? onDay(from) : undefined;
  return today && Date.parse(today) <= from ? onDay(from + MS_A_DAY) : today;
}

/** The moment chosen; none where it is closed by hand, or no time is given yet. */
export function closesAt(closing: ClosingTime, zone: string): string | undefined {
  switch (closing.how.value) {
    case 'byHand':
      return undefined;
    case 'after':
      return minutesFrom(serverNow().getTime(), Number(closing.minutes.value.replace(',', '.')));
    case 'at':
      return nextAt(closing.time.value, zone, serverNow().getTime());
  }
}

/** Whether all is given that the choice needs. */
export const isSet = (closing: ClosingTime, zone: string): boolean => closing.how.value !== 'at' || closesAt(closing, zone) !== undefined;

/** When to close: by hand, in some minutes, or at a time of day. */
export function ClosingChoice({ closing, zone }: { closing: ClosingTime; zone: string }) {
  const w = words().console.vote;
  return (
    <>
      <Options
        legend={w.closing}
        value={closing.how.value}
        options={[
          ['byHand', w.byHand],
          ['after', w.after],
          ['at', w.at],
        ]}
        onChange={(how) => (closing.how.value = how)}
      />
      {closing.how.value === 'after' && (
        <Field label={w.minutes} of="closes" help={w.minutesHelp} type="number" inputMode="numeric" value={closing.minutes.value} onInput={(text) => (closing.minutes.value = text)} />
      )}
      {closing.how.value === 'at' && <TimeField time={closing.time} zone={zone} />}
    </>
  );
}

/** A time of day, with what moment it is. */
export function TimeField({ time, zone }: { time: Signal<string>; zone: string }) {
  const w = words().console.vote;
  const moment = nextAt(time.value, zone, now.value.getTime());
  return (
    <div class="stack tight">
      <Field label={w.time} of="closes" help={w.timeHelp(zone)} type="time" value={time.value} onInput={(text) => (time.value = text)} />
      <p class="quiet small">{moment ? w.timeIs(day(moment, zone), timeOfDay(moment, zone), duration(secondsUntil(moment))) : w.chooseTime}</p>
    </div>
  );
}
