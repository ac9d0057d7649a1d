import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Takes the focus where what had it has gone; else the next key would begin at the top of the page. It is taken from nothing else. */
export function useFocusIfLost(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) {
      place.current?.focus({ preventScroll: true });
    }
  }, []);
}
