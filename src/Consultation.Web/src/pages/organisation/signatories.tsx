import type { Signal } from '@preact/signals';
import type { Signatory } from '../../contract';
import { forgetText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { MOST_SIGNATORIES, nameOf, titleOf, TONGUES } from './typed';

interface SignatoriesProps {
  ids: Signal<string[]>;
  stored: readonly Signatory[];
  /** Those that are sent, in their order: by that order the server names them. */
  sent: readonly string[];
}

/** Who signs documents, in the order printed. */
export function Signatories({ ids, stored, sent }: SignatoriesProps) {
  const w = words().organisation;
  const of = (id: string, part: 'title' | 'name'): string => `organisation.signatories[${sent.indexOf(id)}].${part}`;
  const add = (): void => {
    const free = Array.from({ length: MOST_SIGNATORIES }, (_, i) => String(i)).find((id) => !ids.peek().includes(id));
    ids.value = free === undefined ? ids.peek() : [...ids.peek(), free];
  };
  const remove = (id: string): void => {
    ids.value = ids.peek().filter((other) => other !== id);
    [titleOf(id), nameOf(id)].forEach((name) => forgetText(name, TONGUES));
  };
  return (
    <fieldset class="stack organisation-signatories">
      <legend>{w.signatories}</legend>
      {ids.value.map((id, i) => (
        <div key={id} class="stack organisation-signatory">
          <TextFields {...TONGUES} label={w.signatoryTitle(i + 1)} of={of(id, 'title')} name={titleOf(id)} initial={stored[Number(id)]?.title} maxLength={300} />
          <TextFields {...TONGUES} label={w.signatoryName(i + 1)} of={of(id, 'name')} name={nameOf(id)} initial={stored[Number(id)]?.name} maxLength={300} />
          <div>
            <button type="button" class="small" onClick={() => remove(id)}>
              {w.removeSignatory(i + 1)}
            </button>
          </div>
        </div>
      ))}
      {ids.value.length < MOST_SIGNATORIES && (
        <div>
          <button type="button" class="small" onClick={add}>
            {w.addSignatory}
          </button>
        </div>
      )}
    </fieldset>
  );
}
