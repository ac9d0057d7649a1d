import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RoundtableSummaryShape, TemplateShape } from '../../contract';
import { day } from '../../live/clock';
import { Dialog } from '../../parts/dialog';
import { Choice, forget } from '../../parts/form';
import { useKept } from '../../parts/kept';
import { inWords, words } from '../../words';
import { beginningOf, chosenAs, followed, templates, type Beginning } from './beginnings';
import { NewRoundtableForm } from './new-roundtable-form';

const CHOSEN = 'new-roundtable.begins';

/** The button that begins a new roundtable, and its dialog. */
export function NewRoundtable({ main, roundtables }: { main: boolean; roundtables: readonly RoundtableSummaryShape[] }) {
  const open = useSignal(false);
  const w = words().library.create;
  return (
    <>
      <button type="button" class={main ? 'main' : ''} onClick={() => (open.value = true)}>
        {w.title}
      </button>
      {open.value && <Begin roundtables={roundtables} onClose={() => (open.value = false)} />}
    </>
  );
}

/** Chooses what it begins with; what can be described then stands below. */
function Begin({ roundtables, onClose }: { roundtables: readonly RoundtableSummaryShape[]; onClose: () => void }) {
  const w = words().beginnings;
  const chosen = useKept(CHOSEN, '');
  const all = useSignal<readonly TemplateShape[] | undefined>(undefined);
  const begins = useSignal<{ chosen: string; with: Beginning | undefined } | undefined>(undefined);
  useEffect(() => {
    void templates().then((found) => (all.value = found));
  }, []);
  useEffect(() => {
    const wanted = chosen.value;
    let left = false;
    if (all.value) {
      void beginningOf(wanted, all.value, roundtables).then((found) => {
        if (!left) {
          begins.value = { chosen: wanted, with: found };
        }
      });
    }
    return () => {
      left = true;
    };
  }, [chosen.value, all.value]);
  const titled = (r: RoundtableSummaryShape): string => (r.start ? words().series.titled(r.title, day(r.start)) : r.title);
  const options = [
    ['', w.empty] as const,
    ...(all.value ?? []).map((t) => [chosenAs('template', t.id), inWords(t.name)] as const),
    ...followed(roundtables).map((r) => [chosenAs('next', r.id), w.nextAfter(titled(r))] as const),
  ];
  const ready = begins.value?.chosen === chosen.value ? begins.value : undefined;
  return (
    <Dialog title={words().library.create.title} onClose={onClose}>
      <div class="stack">
        <Choice label={w.begin} value={chosen.value} options={options} onChange={(value) => (chosen.value = value)} />
        {!ready && (
          <p class="quiet" role="status">
            {words().common.loading}
          </p>
        )}
        {ready && !ready.with && <p class="notice bad small" role="alert">{w.unknown}</p>}
        {ready?.with && (
          <>
            <Brings beginning={ready.with} />
            <NewRoundtableForm
              key={ready.chosen}
              name={`new-roundtable${ready.chosen && `.${ready.chosen}`}`}
              beginning={ready.with}
              onDone={() => forget(CHOSEN)}
              onCancel={() => {
                forget(CHOSEN);
                onClose();
              }}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** What the new roundtable will have. */
function Brings({ beginning }: { beginning: Beginning }) {
  const w = words().beginnings;
  const parts = words().prepare.parts.names;
  if (beginning.kind === 'empty') {
    return <p class="quiet small">{words().library.create.help}</p>;
  }
  if (beginning.kind === 'next') {
    return <p class="quiet small">{w.nextHelp}</p>;
  }
  const { template } = beginning;
  return (
    <div class="stack tight small">
      <p>{inWords(template.about)}</p>
      <p class="quiet">{w.brings(template.sectors.length, template.items.length, template.parts.map((part) => parts[part]))}</p>
    </div>
  );
}
