import type { Marking } from '../../contract';
import { shown, Act, Refused } from '../../parts/act';
import { useMemo } from 'preact/hooks';
import { words } from '../../words';
import { MarkingForm } from './marking-form';
import { Opens } from './opens';
import { Section } from './section';
import { said, type Work } from './work';

/** The markings that paragraphs carry, the lowest first. */
export function Markings({ work }: { work: Work }) {
  const w = words().prepare.markings;
  const { markings, defaultMarking } = work.roundtable;
  const refusal = useMemo(shown, []);
  const set = (next: readonly Marking[], standard = defaultMarking) =>
    work.room.do({ do: 'setMarkings', markings: [...next], default: next.some((m) => m.id === standard) ? standard! : next[0]!.id });
  const move = (from: number, to: number): Marking[] => {
    const next = markings.filter((_, i) => i !== from);
    next.splice(to, 0, markings[from]!);
    return next;
  };
  const add = work.open && (
    <Opens dialog={(close) => <MarkingForm work={work} onSet={(m) => set([...markings, m])} onClose={close} />}>{w.add}</Opens>
  );
  return (
    <Section id="markings" help={w.help} actions={add}>
      {markings.length === 0 && <p class="quiet">{w.none}</p>}
      <ol class="plain-list prepare-rows">
        {markings.map((marking, i) => (
          <li key={marking.id} class="prepare-row">
            <p class="grow">
              {said(work, marking.name)} <span class="quiet small">({marking.portion})</span> {marking.id === defaultMarking && <span class="chip">{w.default}</span>}
            </p>
            {work.open && (
              <div class="row wrap">
                {marking.id !== defaultMarking && (
                  <Act kind="plain small" refusal={refusal} onDo={() => set(markings, marking.id)}>
                    {w.makeDefault}
                  </Act>
                )}
                <Act kind="prepare-move" refusal={refusal} label={w.up(said(work, marking.name))} disabled={i === 0} onDo={() => set(move(i, i - 1))}>
                  <span aria-hidden="true">↑</span>
                </Act>
                <Act kind="prepare-move" refusal={refusal} label={w.down(said(work, marking.name))} disabled={i === markings.length - 1} onDo={() => set(move(i, i + 1))}>
                  <span aria-hidden="true">↓</span>
                </Act>
                <Opens
                  label={w.change(said(work, marking.name))}
                  dialog={(close) => (
                    <MarkingForm
                      work={work}
                      marking={marking}
                      onSet={(m) => set(markings.map((old) => (old.id === m.id ? m : old)))}
                      {...(markings.length > 1 ? { onRemove: () => set(markings.filter((m) => m.id !== marking.id)) } : {})}
                      onClose={close}
                    />
                  )}
                >
                  {words().common.change}
                </Opens>
              </div>
            )}
          </li>
        ))}
      </ol>
      <Refused refusal={refusal.value} />
    </Section>
  );
}
