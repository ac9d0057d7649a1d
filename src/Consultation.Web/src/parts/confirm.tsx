import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Answer } from '../live/api';
import { words } from '../words';
import { Act } from './act';

interface ConfirmProps {
  /** What the first button says. */
  children: ComponentChildren;
  /** What will happen, and whether it can be undone. */
  question: string;
  /** What the second button says: it does it. */
  yes: string;
  onDo: () => Promise<Answer<unknown> | undefined | void>;
  kind?: string;
  label?: string;
}

/** A button that asks before it does what it says. */
export function Confirm({ children, question, yes, onDo, kind = 'danger', label }: ConfirmProps) {
  const asking = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (asking.value) {
      box.current?.focus();
    } else if (was.current) {
      first.current?.focus();
    }
    was.current = asking.value;
  }, [asking.value]);
  if (!asking.value) {
    return (
      <button ref={first} type="button" class={kind} aria-label={label} onClick={() => (asking.value = true)}>
        {children}
      </button>
    );
  }
  return (
    <div ref={box} class="notice warn stack confirm" role="group" aria-label={question} tabIndex={-1}>
      <p>{question}</p>
      <div class="row wrap">
        <Act
          kind="danger"
          onDo={async () => {
            const answer = await onDo();
            if (!answer || answer.ok) {
              asking.value = false;
            }
            return answer;
          }}
        >
          {yes}
        </Act>
        <button type="button" class="plain" onClick={() => (asking.value = false)}>
          {words().common.cancel}
        </button>
      </div>
    </div>
  );
}
