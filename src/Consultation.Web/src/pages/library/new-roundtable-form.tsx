import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { DoAnswer } from '../../contract';
import { type Answer, incomplete, post } from '../../live/api';
import { newId } from '../../live/ids';
import { seriesId } from '../../live/series';
import { ownZone } from '../../live/zones';
import { DescriptionFields } from '../../parts/description/fields';
import { forgetDescription, initially, readDescription, type Kept } from '../../parts/description/read';
import { draft, Field, forget, Form } from '../../parts/form';
import { words } from '../../words';
import { named, type Beginning } from './beginnings';

interface FormProps {
  /** The name under which what is typed survives a reload. */
  name: string;
  beginning: Beginning;
  onDone: () => void;
  onCancel: () => void;
}

/** Describes a new roundtable, and creates it with all it begins with. */
export function NewRoundtableForm({ name, beginning, onDone, onCancel }: FormProps) {
  const w = words().library.create;
  const initial = useMemo(() => initialOf(beginning), []);
  // One id for one form: sent twice, it is one roundtable.
  const ids = useMemo(() => ({ roundtable: newId(), command: newId() }), []);
  const last = useSignal('');
  const unnamed = beginning.kind === 'next' && !beginning.series;
  const series = draft(`${name}.series`, '');
  const forgotten = (): void => {
    forgetDescription(name);
    forget(`${name}.series`);
  };
  const send = async (): Promise<Answer<unknown>> => {
    const read = readDescription(name, initial);
    if ('code' in read) {
      return { ok: false, refusal: read };
    }
    if (unnamed && !seriesId(series.peek())) {
      return incomplete(words().series.nameMissing, 'series');
    }
    const { background: _, ...description } = read;
    const asked = { command: { do: 'createRoundtable', ...description }, ...named(beginning, seriesId(series.peek())) };
    if (last.peek() !== JSON.stringify(asked)) {
      last.value = JSON.stringify(asked);
      ids.command = newId();
    }
    const answer = await post<DoAnswer>('/api/roundtables', { roundtable: ids.roundtable, id: ids.command, ...asked });
    // The id is this form's own: taken, it is by a try whose answer was lost. What was changed since is changed there.
    if (answer.ok || isOwn(answer.refusal, ids.roundtable)) {
      forgotten();
      onDone();
      location.assign(`/r/${ids.roundtable}/prepare`);
    }
    return answer;
  };
  return (
    <Form
      send={w.send}
      onSend={send}
      onCancel={() => {
        forgotten();
        onCancel();
      }}
    >
      {unnamed && <Field label={words().series.name} of="series" name={`${name}.series`} maxLength={80} required help={words().series.nameHelp(seriesId(series.value))} />}
      <DescriptionFields name={name} initial={initial} {...(beginning.kind === 'next' ? { standing: beginning.standing } : {})} isNew />
    </Form>
  );
}

/** Whether the id that is taken is the new roundtable's own, and not one of what it begins with. */
const isOwn = (refusal: { code: string; message: string }, id: string): boolean => refusal.code === 'id.taken' && refusal.message.includes(id);

/** What the fields begin with; the day is the new meeting's own. */
function initialOf(beginning: Beginning): Kept {
  if (beginning.kind === 'next') {
    return { ...initially(beginning.standing, ownZone()), date: '', time: '' };
  }
  const empty = initially(undefined, ownZone());
  return beginning.kind === 'template' ? { ...empty, roll: beginning.template.roll, noun: beginning.template.noun } : empty;
}
