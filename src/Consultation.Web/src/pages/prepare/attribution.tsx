import { useSignal } from '@preact/signals';
import { attributionLevelWords, type AttributionLevel } from '../../contract';
import { items } from '../../live/reading';
import { Choice, Form } from '../../parts/form';
import { done } from '../../parts/opens';
import { Dialog } from '../../parts/dialog';
import { Refused, shown } from '../../parts/act';
import { useMemo } from 'preact/hooks';
import { words } from '../../words';
import { Section } from './section';
import { said, type Work } from './work';

/** What is asked for: a level of an item, or of the whole; none is as above it. */
interface Wish {
  item?: string;
  level?: AttributionLevel;
}

/** How closely the record names who is behind what was said: of the whole, and of single items. */
export function Attribution({ work }: { work: Work }) {
  const w = words().readers;
  const refusal = useMemo(shown, []);
  const loosening = useSignal<Wish | undefined>(undefined);
  const { attribution: whole, stage } = work.roundtable;
  const set = async (wish: Wish): Promise<void> => {
    const answer = await work.room.do({ do: 'setAttribution', ...wish });
    refusal.value = answer.ok ? undefined : answer.refusal;
  };
  const ask = (wish: Wish, before: AttributionLevel | undefined): void => {
    const began = stage === 'live' || stage === 'suspended';
    if (began && coarseness(wish.level ?? (wish.item ? whole : undefined)) < coarseness(before)) {
      loosening.value = wish;
    } else {
      void set(wish);
    }
  };
  const levels = attributionLevelWords.map((level) => [level, w.levels[level]] as const);
  const unset = whole ? w.levels[whole] : w.notSet;
  return (
    <Section id="attribution" help={w.help}>
      {stage === 'closed' && <p class="notice">{w.afterClose}</p>}
      <Choice
        key={`whole-${whole ?? ''}-${refusal.value ? 'refused' : ''}`}
        label={w.whole}
        value={whole ?? ''}
        options={[['', w.notSet], ...levels]}
        help={whole ? w.meanings[whole] : w.notSetMeans}
        onChange={(level) => ask(level ? { level } : {}, whole)}
      />
      {items(work.room).map((item) => (
        <Choice
          key={`${item.id}-${item.attribution ?? ''}`}
          label={w.item(item.number, said(work, item.title))}
          value={item.attribution ?? ''}
          options={[['', w.asAbove(unset)], ...levels]}
          {...(item.attribution ? { help: w.meanings[item.attribution] } : {})}
          onChange={(level) => ask({ item: item.id, ...(level ? { level } : {}) }, item.attribution ?? whole)}
        />
      ))}
      <Refused refusal={refusal.value} />
      {loosening.value && (
        <Dialog title={w.loosenTitle} onClose={() => (loosening.value = undefined)}>
          <Form
            send={w.loosen}
            kind="danger"
            onCancel={() => (loosening.value = undefined)}
            onSend={() => done(work.room.do({ do: 'setAttribution', ...loosening.peek()! }), () => (loosening.value = undefined))}
          >
            <p>{w.loosenHelp}</p>
          </Form>
        </Dialog>
      )}
    </Section>
  );
}

/** Without a level seats are named. */
const coarseness = (level: AttributionLevel | undefined): number => attributionLevelWords.indexOf(level ?? 'organisation');
