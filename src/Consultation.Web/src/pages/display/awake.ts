import { useEffect } from 'preact/hooks';

/** Keeps the screen awake while the page is shown, where the browser can. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let ended = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) {
        return;
      }
      try {
        const held = await navigator.wakeLock.request('screen');
        if (ended) {
          await held.release();
        } else {
          lock = held;
        }
      } catch {
        // Refused, for a low battery or by a policy: the screen sleeps as the machine says.
      }
    };
    const onVisible = (): void => void hold();
    void hold();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      ended = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    };
  }, []);
}
