import { useEffect } from 'preact/hooks';

/** The keys that press a button, in the order in which they are listed. A button says that it is one by `shortcut` (`parts/act`). */
export const SHORTCUTS = ['S', 'N', 'T', 'V', 'O', 'C', 'D', 'B', 'R', 'L', 'G', 'E', 'P', 'M', 'U', 'X', 'A', 'F', '?'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** The button that a key presses now: the first on the page that shows it and can be seen and pressed. */
export function buttonOf(key: Shortcut): HTMLButtonElement | undefined {
  const all = document.querySelectorAll<HTMLButtonElement>(`button[data-shortcut="${key}"]:not(:disabled)`);
  return [...all].find((button) => button.checkVisibility?.() ?? true);
}

/** The keys that do something now, each with what its button says. */
export const applying = (): { key: Shortcut; says: string }[] =>
  SHORTCUTS.flatMap((key) => {
    const button = buttonOf(key);
    return button ? [{ key, says: said(button) }] : [];
  });

/** Lets a single key press the button on the page that shows it as its shortcut; never while something is typed or a dialog is open. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      const key = SHORTCUTS.find((one) => one === pressed(e));
      if (!key || e.ctrlKey || e.metaKey || e.altKey || e.repeat) {
        return;
      }
      const target = e.target as HTMLElement;
      if (target.matches('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]')) {
        return;
      }
      const button = buttonOf(key);
      if (button) {
        e.preventDefault();
        button.click();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** The key as it is named: on a keyboard that writes Cyrillic, by its place. */
const pressed = (e: KeyboardEvent): string => (/^\P{ASCII}$/u.test(e.key) && e.code.startsWith('Key') ? e.code.slice(3) : e.key.toUpperCase());

/** What a button says, without the key that it shows. */
function said(button: HTMLButtonElement): string {
  const label = button.getAttribute('aria-label');
  if (label) {
    return label;
  }
  const copy = button.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('kbd, [aria-hidden="true"]').forEach((part) => part.remove());
  return copy.textContent.trim();
}
