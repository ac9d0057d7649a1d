import type { Language, MinutesDraft, Text } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import { draft as typedUnder, forget } from '../../live/drafts';
import { Field, Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { forgetText, readText, TextFields, type Tongues } from '../../parts/texts';
import { inWords, words } from '../../words';
import { addressees, joined, tagsOf } from './addressees';
import type { PartProps } from './minutes';

const NAMES_MAX = 15_000;
const TAGS_MAX = 600;

/** To whom the summary report goes, and what it is filed under. */
export function DistributionPart({ work, draft, roles }: PartProps) {
  const w = words().minutes.distribution;
  const sent = draft.distribution;
  const sets = draft.approved === undefined && roles.some((r) => ['facilitator', 'rapporteur', 'staff', 'administrator'].includes(r));
  if (!sent && !sets) {
    return null;
  }
  return (
    <section class="sheet stack" aria-labelledby="distribution">
      <div class="row top">
        <h2 id="distribution">{w.title}</h2>
        <span class="push">
          {sets && (
            <Opens says={words().common.change} title={w.title} kind="small" label={w.change}>
              {(close) => <Distribute work={work} draft={draft} close={close} />}
            </Opens>
          )}
        </span>
      </div>
      {sent ? (
        <dl class="stack">
          <Line name={w.action} value={sent.action.map((to) => inWords(to, draft.authentic)).join('; ')} />
          <Line name={w.information} value={sent.information.map((to) => inWords(to, draft.authentic)).join('; ')} />
          <Line name={w.tags} value={sent.tags.join(', ')} />
        </dl>
      ) : (
        <p class="quiet">{w.none}</p>
      )}
    </section>
  );
}

function Line({ name, value }: { name: string; value: string }) {
  return value ? (
    <div>
      <dt class="quiet small">{name}</dt>
      <dd>{value}</dd>
    </div>
  ) : null;
}

function Distribute({ work, draft, close }: Omit<PartProps, 'roles'> & { close: () => void }) {
  const w = words().minutes.distribution;
  const tongues: Tongues = { languages: draft.languages, authentic: draft.authentic };
  const [action, information, tags] = ['action', 'information', 'tags'].map((part) => `${work.roundtable}.distribution.${part}`) as [string, string, string];
  const end = (): void => {
    [action, information].forEach((name) => forgetText(name, tongues));
    forget(tags);
    close();
  };
  const lists = (name: string): Text[] | Language => addressees(readText(name, tongues), draft.authentic);
  const send = async (): Promise<Answer<unknown>> => {
    const [toAct, toKnow] = [lists(action), lists(information)];
    const uneven = [toAct, toKnow].find((list) => typeof list === 'string') as Language | undefined;
    return uneven
      ? incomplete(w.uneven(words().common.languages[uneven], words().common.languages[draft.authentic]), `distribution.${typeof toAct === 'string' ? 'action' : 'information'}`)
      : done(work.do({ do: 'setDistribution', distribution: { action: toAct as Text[], information: toKnow as Text[], tags: tagsOf(typedUnder(tags).peek()) } }), end);
  };
  return (
    <Form send={words().common.save} onSend={send} onCancel={end}>
      <TextFields {...tongues} label={w.action} of="distribution.action" name={action} initial={initial(draft, 'action')} rows={3} maxLength={NAMES_MAX} help={w.perLine} />
      <TextFields {...tongues} label={w.information} of="distribution.information" name={information} initial={initial(draft, 'information')} rows={3} maxLength={NAMES_MAX} help={w.perLine} />
      <Field label={w.tags} of="distribution.tags" name={tags} value={(draft.distribution?.tags ?? []).join(', ')} maxLength={TAGS_MAX} help={w.tagsHelp} />
    </Form>
  );
}

const initial = (draft: MinutesDraft, of: 'action' | 'information'): Text | undefined => joined(draft.distribution?.[of] ?? [], draft.languages);
