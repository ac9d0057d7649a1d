import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Answer } from '../live/api';
import { Act } from './act';
import { Dialog } from './dialog';
import { Form } from './form';
import type { Shortcut } from './keys';
import { words } from '../words';

interface OpensProps {
  /** What the button says. */
  says: ComponentChildren;
  title: string;
  kind?: string;
  shortcut?: Shortcut;
  label?: string;
  disabled?: boolean;
  /** What the button does where there is nothing to ask; a dialog that is open stays. */
  instead?: (() => Promise<Answer<unknown>>) | undefined;
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a dialog; what is in it gets the way to close it. */
export function Opens({ says, title, kind = '', shortcut, label, disabled = false, instead, children }: OpensProps) {
  const open = useSignal(false);
  const close = (): void => {
    open.value = false;
  };
  return (
    <>
      <Act
        kind={kind}
        disabled={disabled}
        {...(shortcut ? { shortcut } : {})}
        {...(label ? { label } : {})}
        onDo={() => {
          if (instead && !open.peek()) {
            return instead();
          }
          open.value = true;
          return undefined;
        }}
      >
        {says}
      </Act>
      {open.value && (
        <Dialog title={title} onClose={close} back={words().common.back}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
}

interface ConfirmProps extends Omit<OpensProps, 'children' | 'instead'> {
  /** What it means. */
  help: ComponentChildren;
  /** What the button in the dialog says. */
  send: string;
  sendKind?: string;
  onDo: () => Promise<Answer<unknown>>;
  /** Whether it does it without asking, as things stand. */
  straight?: boolean;
  children?: ComponentChildren;
}

/** A button that asks first, and says what it means. */
export function Confirm({ help, send, sendKind = 'danger', onDo, straight = false, children, ...opens }: ConfirmProps) {
  return (
    <Opens {...opens} instead={straight ? onDo : undefined}>
      {(close) => (
        <Form onSend={() => done(onDo(), close)} send={send} kind={sendKind} onCancel={close} focusSend={sendKind === 'main'}>
          <p>{help}</p>
          {children}
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
