import { signal, useSignal, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Answer, Refusal } from '../live/api';
import { words } from '../words';
import type { Shortcut } from './keys';

/** The refusal a person is shown last, by the place it belongs to. */
export type Shown = Signal<Refusal | undefined>;

export const shown = (): Shown => signal<Refusal | undefined>(undefined);

interface ActProps {
  /** What the button does; while it is under way the button does nothing more. */
  onDo: () => Promise<Answer<unknown> | undefined | void> | undefined | void;
  children: ComponentChildren;
  /** main: the one action; plain: without a frame; danger: ends or removes something. */
  kind?: string;
  /** Where a refusal is shown; beside the button if left out. */
  refusal?: Shown;
  disabled?: boolean;
  label?: string;
  title?: string;
  /** The key that does the same, shown on the button; see `parts/keys`. */
  shortcut?: Shortcut;
  type?: 'button' | 'submit';
  pressed?: boolean;
}

/** A button that carries out a command: it shows that it is under way, and says why where it was refused. */
export function Act({ onDo, children, kind = '', refusal, disabled, label, title, shortcut, type = 'button', pressed }: ActProps) {
  const busy = useSignal(false);
  const own = useSignal<Refusal | undefined>(undefined);
  const where = refusal ?? own;
  const run = async (): Promise<void> => {
    if (busy.peek()) {
      return;
    }
    busy.value = true;
    where.value = undefined;
    try {
      const answer = await onDo();
      if (answer && !answer.ok) {
        where.value = answer.refusal;
      }
    } finally {
      busy.value = false;
    }
  };
  return (
    <>
      <button
        type={type}
        class={kind}
        disabled={disabled}
        aria-busy={busy.value}
        aria-label={label}
        aria-pressed={pressed}
        title={title}
        data-shortcut={shortcut}
        onClick={(e) => {
          if (type !== 'submit') {
            e.preventDefault();
            void run();
          }
        }}
      >
        {children}
        {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
      </button>
      {!refusal && own.value && <Refused refusal={own.value} />}
    </>
  );
}

/** What went wrong and what to do, read out at once. */
export function Refused({ refusal }: { refusal: Refusal | undefined }) {
  return refusal ? (
    <p class="notice bad small" role="alert">
      {refusal.message || words().common.noAnswer}
    </p>
  ) : null;
}
