import { useEffect } from 'preact/hooks';

/** Lets a single key press the button on the page that shows it as its shortcut; never while something is typed or a dialog is open. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.repeat || e.key.length !== 1) {
        return;
      }
      const target = e.target as HTMLElement;
      if (target.matches('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]')) {
        return;
      }
      const button = document.querySelector<HTMLButtonElement>(`button[data-shortcut="${CSS.escape(e.key.toUpperCase())}"]:not(:disabled)`);
      if (button) {
        e.preventDefault();
        button.click();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
