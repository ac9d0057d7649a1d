import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../words';

/** A dialog over the page: Escape and the button close it, the focus goes back to where it was. */
export function Dialog({ title, onClose, children, back }: { title: string; onClose: () => void; children: ComponentChildren; /** What the button says, where “Close” would be taken for something else. */ back?: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) {
        before.focus();
      }
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onCancel={onClose} onClose={onClose}>
      <div class="stack">
        <div class="row top">
          <h2 id={id}>{title}</h2>
          <button type="button" class="plain small push" onClick={onClose}>
            {back ?? words().common.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
