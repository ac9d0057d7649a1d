/** Looks again now and then while the page is in sight, and when it comes back into sight; gives the way to end that. */
export function lookingAgain(look: () => Promise<unknown>, everyMs: number): () => void {
  const again = (): void => {
    if (document.visibilityState === 'visible') {
      void look();
    }
  };
  const timer = setInterval(again, everyMs);
  document.addEventListener('visibilitychange', again);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', again);
  };
}
