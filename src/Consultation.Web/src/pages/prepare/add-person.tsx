import { useSignal } from '@preact/signals';
import { partWords, type Part, type PersonShape } from '../../contract';
import { type Answer, incomplete, post } from '../../live/api';
import { newId } from '../../live/ids';
import { Check, Choice, draft, Field, forget, Form } from '../../parts/form';
import { words } from '../../words';
import { draftName, type Work } from './work';

/** Adds a person to a seat; one of the same name who is known already can be the same person. */
export function AddPerson({ work, seat, standing }: { work: Work; seat: string; standing: readonly string[] }) {
  const w = words().prepare.personsPart;
  const kept = draftName(work, `person.${seat}`);
  const part = useSignal<Part>(standing.length === 0 ? 'head' : 'alternate');
  const same = useSignal(true);
  const made = useSignal<PersonShape>({ id: newId(), name: '' });
  const name = draft(kept).value.trim();
  const known = work.people.value.find((p) => p.name === name && !standing.includes(p.id));
  const person = async (): Promise<Answer<PersonShape>> => {
    if (known && same.peek()) {
      return { ok: true, value: known };
    }
    // The same name sent twice is the same person; another name is another.
    if (made.peek().name !== name) {
      made.value = { id: newId(), name };
    }
    return post<PersonShape>('/api/people', made.peek());
  };
  const send = async (): Promise<Answer<unknown>> => {
    if (!name) {
      return incomplete(words().prepare.nameMissing, 'name');
    }
    const found = await person();
    if (!found.ok) {
      return found;
    }
    const answer = await work.room.do({ do: 'assignPerson', seat, person: found.value.id, part: part.peek() });
    if (answer.ok) {
      made.value = { id: newId(), name: '' };
      forget(kept);
      part.value = 'alternate';
      await work.loadPeople();
    }
    return answer;
  };
  return (
    <Form send={w.add} onSend={send} kind="">
      <Field label={w.name} of="name" name={kept} maxLength={300} />
      {known && <Check label={w.same(known.name)} checked={same.value} onChange={(on) => (same.value = on)} />}
      <Choice label={w.part} of="part" value={part.value} options={partWords.map((p) => [p, w.parts[p]] as const)} onChange={(p) => (part.value = p)} help={w.partMeanings[part.value]} />
    </Form>
  );
}
