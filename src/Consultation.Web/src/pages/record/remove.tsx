import type { Answer } from '../../live/api';
import { Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { words } from '../../words';

/** A button that removes something, and asks first. */
export function Remove({ title, help, label, text, onDo }: { title: string; help: string; label: string; text: string; onDo: () => Promise<Answer<unknown>> }) {
  const w = words().common;
  return (
    <Opens says={w.remove} title={title} label={label} kind="plain small">
      {(close) => (
        <Form send={w.remove} kind="danger" onCancel={close} onSend={() => done(onDo(), close)}>
          <p class="quote">{text}</p>
          <p>{help}</p>
        </Form>
      )}
    </Opens>
  );
}
