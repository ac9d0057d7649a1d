import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** Keeps the focus on the button that moved its row: a row that is moved in the page loses it. Says, too, that the row was moved from here. */
export function useFocusKept(place: number): { moved: ReadonlySignal<boolean>; keepFocus: () => void } {
  const pressed = useRef<HTMLElement | undefined>(undefined);
  const moved = useSignal(false);
  useEffect(() => {
    const button = pressed.current;
    pressed.current = undefined;
    if (button) {
      moved.value = true;
      const target = button.matches(':disabled') ? button.parentElement?.querySelector<HTMLElement>('button:not(:disabled)') : button;
      target?.focus();
    }
  }, [place]);
  return {
    moved,
    keepFocus: () => {
      pressed.current = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
      moved.value = false;
    },
  };
}
