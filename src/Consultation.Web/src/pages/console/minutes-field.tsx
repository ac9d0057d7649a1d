import type { Signal } from '@preact/signals';
import { Field } from '../../parts/form';
import { words } from '../../words';

/** Some minutes of the meeting. */
export function MinutesField({ label, minutes }: { label: string; minutes: Signal<string> }) {
  return <Field label={label} of="until" help={words().silence.minutesHelp} type="number" inputMode="numeric" value={minutes.value} onInput={(text) => (minutes.value = text)} />;
}
