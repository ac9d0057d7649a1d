import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../words';

const STILL_MS = 3_000;

/** Whether the mouse has rested for a while: then nothing but what is said is shown. */
export function useStill(): boolean {
  const still = useSignal(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = (): void => {
      still.value = false;
      clearTimeout(timer);
      timer = setTimeout(() => (still.value = true), STILL_MS);
    };
    moved();
    addEventListener('pointermove', moved);
    addEventListener('pointerdown', moved);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', moved);
      removeEventListener('pointerdown', moved);
    };
  }, []);
  return still.value;
}

/** Fills the screen, by the button or the key F; not there where a browser can't. */
export function FullScreen() {
  const full = useSignal(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = (): void => {
      full.value = document.fullscreenElement !== null;
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  const w = words().display;
  const toggle = (): void => {
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // Refused by the browser: the page stays as it is.
    done.catch(() => undefined);
  };
  return document.fullscreenEnabled ? (
    <button type="button" class="screen-full" data-shortcut="F" onClick={toggle}>
      {full.value ? w.leaveFullScreen : w.fullScreen} <kbd aria-hidden="true">F</kbd>
    </button>
  ) : null;
}
