import type { Signal } from '@preact/signals';
import { Field } from '../../parts/form';
import { words } from '../../words';

/** Some minutes of the meeting. */
export function MinutesField({ label, minutes }: { label: string; minutes: Signal<string> }) {
  return <Field label={label} of="until" help={words().silence.minutesHelp} type="number" inputMode="numeric" value={minutes.value} onInput={(text) => (minutes.value = text)} />;
}

/** A date and a time by the clock of a zone. */
export function MomentFields({ date, time, zone }: { date: Signal<string>; time: Signal<string>; zone: string }) {
  const w = words().silence;
  return (
    <div class="stack tight">
      <div class="console-pair">
        <Field label={w.date} of="until" type="date" value={date.value} onInput={(text) => (date.value = text)} />
        <Field label={w.time} type="time" value={time.value} onInput={(text) => (time.value = text)} />
      </div>
      <p class="quiet small">{w.zoneHelp(zone)}</p>
    </div>
  );
}
