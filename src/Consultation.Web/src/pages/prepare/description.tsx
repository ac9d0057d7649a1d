import type { Answer } from '../../live/api';
import { day, timeOfDay } from '../../live/clock';
import { Dialog } from '../../parts/dialog';
import { DescriptionFields } from '../../parts/description/fields';
import { forgetDescription, initially, readDescription } from '../../parts/description/read';
import { Form } from '../../parts/form';
import { words } from '../../words';
import { Opens } from './opens';
import { Section } from './section';
import { draftName, said, type Work } from './work';

/** What the roundtable is, where and when. */
export function Description({ work }: { work: Work }) {
  const w = words().prepare.description;
  const r = work.roundtable;
  const languages = r.languages.map((l) => (l === r.authentic && r.languages.length > 1 ? w.authenticOne(words().common.languages[l]) : words().common.languages[l]));
  const rows = [
    [w.title, said(work, r.title)],
    [w.start, r.start ? w.at(day(r.start, r.timeZone), timeOfDay(r.start, r.timeZone), r.timeZone.replaceAll('_', ' ')) : undefined],
    [w.place, said(work, r.place)],
    [w.online, r.online],
    [w.host, said(work, r.host)],
    [w.languages, languages.join(', ')],
    [w.roll, w.rolls[r.roll][0]],
    [w.noun, w.nouns[r.noun]],
    [w.background, said(work, r.background)],
  ] as const;
  const before = r.stage === 'draft' || r.stage === 'scheduled';
  const change = work.open && (
    <Opens label={w.change} kind={before && !r.start ? 'main' : ''} dialog={(close) => <ChangeDescription work={work} onClose={close} />}>
      {words().common.change}
    </Opens>
  );
  return (
    <Section id="description" actions={change}>
      <dl class="prepare-facts">
        {rows.map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={says ? 'prepare-lines' : 'quiet'}>{says || w.none}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function ChangeDescription({ work, onClose }: { work: Work; onClose: () => void }) {
  const w = words().prepare.description;
  const name = draftName(work, 'description');
  const initial = initially(work.roundtable, work.roundtable.timeZone);
  const close = (): void => {
    forgetDescription(name);
    onClose();
  };
  const send = async (): Promise<Answer<unknown>> => {
    const read = readDescription(name, initial);
    if ('code' in read) {
      return { ok: false, refusal: read };
    }
    const answer = await work.room.do({ do: 'describeRoundtable', ...read });
    if (answer.ok) {
      close();
    }
    return answer;
  };
  return (
    <Dialog title={w.change} onClose={onClose}>
      <Form send={words().common.save} onSend={send} onCancel={close}>
        <DescriptionFields name={name} initial={initial} standing={work.roundtable} />
      </Form>
    </Dialog>
  );
}
