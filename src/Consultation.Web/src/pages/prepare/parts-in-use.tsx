import { useSignal } from '@preact/signals';
import { featurePartWords, type FeaturePart } from '../../contract';
import type { Refusal } from '../../live/api';
import { Refused } from '../../parts/act';
import { words } from '../../words';
import { partGroups } from './part-groups';
import { Section } from './section';
import { uses, type Work } from './work';

/** Which parts of the product this roundtable uses; what is off is shown nowhere. */
export function Parts({ work }: { work: Work }) {
  const w = words().prepare.parts;
  const busy = useSignal(false);
  const refusal = useSignal<Refusal | undefined>(undefined);
  const turn = async (part: FeaturePart, box: HTMLInputElement): Promise<void> => {
    const on = box.checked;
    // What is shown comes from the view: the box is set by it, not by the click.
    box.checked = !on;
    if (busy.peek()) {
      return;
    }
    busy.value = true;
    const parts = featurePartWords.filter((p) => (p === part ? on : uses(work, p)));
    const answer = await work.room.do({ do: 'setParts', parts });
    refusal.value = answer.ok ? undefined : answer.refusal;
    busy.value = false;
  };
  return (
    <Section id="parts" help={w.help}>
      {partGroups.map(([group, parts]) => (
        <fieldset key={group} class="prepare-group">
          <legend>{words().readers.groups[group][0]}</legend>
          <p class="quiet small">{words().readers.groups[group][1]}</p>
          <ul class="plain-list prepare-parts" aria-busy={busy.value}>
            {parts.map((part) => (
              <li key={part}>
                <label class="check">
                  <input type="checkbox" checked={uses(work, part)} disabled={!work.open} onChange={(e) => void turn(part, e.currentTarget)} />
                  <span>
                    {w.names[part]} <span class="quiet small">{w.meanings[part]}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      <Refused refusal={refusal.value} />
    </Section>
  );
}
