import { useEffect } from 'preact/hooks';

const AGAIN_MS = 30_000;

/** Looks at once, and again now and then and whenever the page comes back into sight. */
export function useLookingAgain(look: () => Promise<void>, about: readonly unknown[] = []): void {
  useEffect(() => {
    const again = (): void => {
      if (document.visibilityState === 'visible') {
        void look();
      }
    };
    const back = (e: PageTransitionEvent): void => {
      if (e.persisted) {
        again();
      }
    };
    void look();
    const timer = setInterval(again, AGAIN_MS);
    document.addEventListener('visibilitychange', again);
    addEventListener('pageshow', back);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
      removeEventListener('pageshow', back);
    };
  }, [...about]);
}
