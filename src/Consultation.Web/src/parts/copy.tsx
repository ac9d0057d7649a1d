import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { words } from '../words';

const SAID_MS = 3_000;

/** A link that can be copied; over plain HTTP too, where a page may not write to the clipboard by itself. */
export function CopyLink({ link, label }: { link: string; label: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const copied = useSignal(false);
  const w = words().library.copying;
  const copy = async (): Promise<void> => {
    copied.value = (await viaClipboard(link)) || viaSelection(field.current!);
    if (copied.value) {
      setTimeout(() => (copied.value = false), SAID_MS);
    }
  };
  return (
    <div class="field">
      <label class="hidden-label" for={id}>
        {label}
      </label>
      <div class="row">
        <input ref={field} id={id} class="grow small" readOnly value={link} onFocus={(e) => e.currentTarget.select()} />
        <button type="button" class="copy" aria-label={copied.value ? w.copied : w.copyOf(label)} onClick={() => void copy()}>
          {copied.value ? w.copied : w.copy}
        </button>
      </div>
      <p class="hidden-label" role="status">
        {copied.value ? w.copied : ''}
      </p>
    </div>
  );
}

async function viaClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function viaSelection(field: HTMLInputElement): boolean {
  field.select();
  return document.execCommand('copy');
}
