import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { DoAnswer } from '../../contract';
import { post, type Answer } from '../../live/api';
import { newId } from '../../live/ids';
import { ownZone } from '../../live/zones';
import { DescriptionFields } from '../../parts/description/fields';
import { forgetDescription, initially, readDescription } from '../../parts/description/read';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { words } from '../../words';

const NAME = 'new-roundtable';

/** The button that begins a new roundtable, and its form. */
export function NewRoundtable({ main }: { main: boolean }) {
  const open = useSignal(false);
  const w = words().library.create;
  return (
    <>
      <button type="button" class={main ? 'main' : ''} onClick={() => (open.value = true)}>
        {w.title}
      </button>
      {open.value && <NewRoundtableForm onClose={() => (open.value = false)} />}
    </>
  );
}

function NewRoundtableForm({ onClose }: { onClose: () => void }) {
  const w = words().library.create;
  const initial = useMemo(() => initially(undefined, ownZone()), []);
  // One id for one form: sent twice, it is one roundtable.
  const ids = useMemo(() => ({ roundtable: newId(), command: newId() }), []);
  const last = useSignal('');
  const send = async (): Promise<Answer<unknown>> => {
    const read = readDescription(NAME, initial);
    if ('code' in read) {
      return { ok: false, refusal: read };
    }
    const { background: _, ...description } = read;
    const command = { do: 'createRoundtable', ...description };
    if (last.peek() !== JSON.stringify(command)) {
      last.value = JSON.stringify(command);
      ids.command = newId();
    }
    const answer = await post<DoAnswer>('/api/roundtables', { roundtable: ids.roundtable, id: ids.command, command });
    // The id is this form's own: taken, it is by a try whose answer was lost. What was changed since is changed there.
    if (answer.ok || answer.refusal.code === 'id.taken') {
      forgetDescription(NAME);
      location.assign(`/r/${ids.roundtable}/prepare`);
    }
    return answer;
  };
  return (
    <Dialog title={w.title} onClose={onClose}>
      <Form
        send={w.send}
        onSend={send}
        onCancel={() => {
          forgetDescription(NAME);
          onClose();
        }}
      >
        <p class="quiet small">{w.help}</p>
        <DescriptionFields name={NAME} initial={initial} />
      </Form>
    </Dialog>
  );
}
