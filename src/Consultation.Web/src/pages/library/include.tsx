import type { Signal } from '@preact/signals';
import { Check } from '../../parts/form';
import { words } from '../../words';
import { LEAVABLE, type Leavable } from './documents-named';

interface IncludeProps {
  without: Signal<ReadonlySet<Leavable>>;
  /** Whether there are readerships, and with them comments. */
  marked: boolean;
}

/** What the documents are to hold: everything, until somebody leaves something out. The documents say what they lack. */
export function Include({ without, marked }: IncludeProps) {
  const w = words().library.documents.include;
  const set = (part: Leavable, included: boolean): void => {
    const next = new Set(without.value);
    if (included) {
      next.delete(part);
    } else {
      next.add(part);
    }
    without.value = next;
  };
  return (
    <details class="sheet" open={without.value.size > 0}>
      <summary>{without.value.size > 0 ? w.less(without.value.size) : w.title}</summary>
      <fieldset class="plain stack tight">
        <legend class="quiet small">{w.help}</legend>
        {LEAVABLE.filter((part) => marked || part !== 'comments').map((part) => (
          <Check key={part} label={w.parts[part]} checked={!without.value.has(part)} onChange={(included) => set(part, included)} />
        ))}
      </fieldset>
    </details>
  );
}
