import type { Signal } from '@preact/signals';
import { words } from '../words';
import { Field } from './form';
import './moment-fields.css';

/** Until when: a date and a time by the clock of a zone. */
export function MomentFields({ date, time, zone }: { date: Signal<string>; time: Signal<string>; zone: string }) {
  const w = words().silence;
  return (
    <fieldset class="stack tight">
      <legend>{w.untilWhen}</legend>
      <div class="moment-fields">
        <Field label={w.date} of="until" type="date" value={date.value} onInput={(text) => (date.value = text)} />
        <Field label={w.time} type="time" value={time.value} onInput={(text) => (time.value = text)} />
      </div>
      <p class="quiet small">{w.zoneHelp(zone)}</p>
    </fieldset>
  );
}
