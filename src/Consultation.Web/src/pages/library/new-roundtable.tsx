import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Command, DoAnswer } from '../../contract';
import { post, type Answer } from '../../live/api';
import { newId } from '../../live/ids';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { words } from '../../words';
import { Fields } from './new-fields';
import { forgetNew, idOfNew, readNew } from './new-read';

/** The button that begins a new roundtable, and its form. What was typed stays until it is sent. */
export function NewRoundtable({ main }: { main: boolean }) {
  const open = useSignal(false);
  const w = words();
  return (
    <>
      <button type="button" class={main ? 'main' : ''} onClick={() => (open.value = true)}>
        {w.library.create.title}
      </button>
      {open.value && (
        <Dialog title={w.library.create.title} onClose={() => (open.value = false)} back={w.common.back}>
          <NewForm />
        </Dialog>
      )}
    </>
  );
}

function NewForm() {
  const w = words().library.create;
  const before = useSignal(false);
  const sent = useRef<{ command: string; id: string } | undefined>(undefined);
  const create = async (): Promise<Answer<unknown>> => {
    const command = readNew();
    if ('code' in command) {
      return { ok: false, refusal: command };
    }
    const roundtable = idOfNew();
    const answer = await post<DoAnswer>('/api/roundtables', { roundtable, id: idOf(command), command });
    if (answer.ok) {
      forgetNew();
      location.assign(`/r/${roundtable}/prepare`);
    } else if (answer.refusal.code === 'id.taken') {
      before.value = true;
      return { ok: true, value: undefined };
    }
    return answer;
  };
  /** The same form sent again is the same command; a changed one is another. */
  const idOf = (command: Command): string => {
    const text = JSON.stringify(command);
    if (sent.current?.command !== text) {
      sent.current = { command: text, id: newId() };
    }
    return sent.current.id;
  };
  if (before.value) {
    const made = `/r/${idOfNew()}/prepare`;
    return (
      <div class="stack" role="alert">
        <p>{w.madeBefore}</p>
        <p>
          <a class="button main" href={made} onClick={forgetNew}>
            {w.openMade}
          </a>
        </p>
      </div>
    );
  }
  return (
    <Form send={w.send} onSend={create}>
      <p class="quiet small">{w.help}</p>
      <Fields />
    </Form>
  );
}
