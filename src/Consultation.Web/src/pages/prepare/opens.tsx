import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface OpensProps {
  /** What the button says. */
  children: ComponentChildren;
  label?: string;
  kind?: string;
  disabled?: boolean;
  /** The dialog that it opens. */
  dialog: (close: () => void) => ComponentChildren;
}

/** A button that opens a dialog. */
export function Opens({ children, label, kind = '', disabled, dialog }: OpensProps) {
  const open = useSignal(false);
  return (
    <>
      <button type="button" class={kind} aria-label={label} disabled={disabled} onClick={() => (open.value = true)}>
        {children}
      </button>
      {open.value && dialog(() => (open.value = false))}
    </>
  );
}
