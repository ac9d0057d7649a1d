import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Answer } from '../../live/api';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { words } from '../../words';

interface OpensProps {
  /** What the button says. */
  says: string;
  title: string;
  kind?: string;
  /** What the button is about, for those who don't see where it stands. */
  label?: string;
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a dialog; what is in it gets the way to close it. */
export function Opens({ says, title, kind = 'plain small', label, children }: OpensProps) {
  const open = useSignal(false);
  const close = (): void => {
    open.value = false;
  };
  return (
    <>
      <button type="button" class={kind} aria-label={label} onClick={() => (open.value = true)}>
        {says}
      </button>
      {open.value && (
        <Dialog title={title} onClose={close}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
}

/** A button that removes something, and asks first. */
export function Remove({ title, help, label, text, onDo }: { title: string; help: string; label: string; text: string; onDo: () => Promise<Answer<unknown>> }) {
  const w = words().common;
  return (
    <Opens says={w.remove} title={title} label={label}>
      {(close) => (
        <Form send={w.remove} kind="danger" onCancel={close} onSend={() => done(onDo(), close)}>
          <p class="record-quote">{text}</p>
          <p>{help}</p>
        </Form>
      )}
    </Opens>
  );
}

/** Once it is done, does what follows: closes what asked for it, forgets what was typed. */
export async function done(asked: Promise<Answer<unknown>>, ...follows: (() => void)[]): Promise<Answer<unknown>> {
  const answer = await asked;
  if (answer.ok) {
    follows.forEach((follow) => follow());
  }
  return answer;
}
