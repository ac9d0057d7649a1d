interface Wakes {
  /** The page can be seen, or the network is back; how long it had been out of sight. */
  woken(hiddenMs: number): void;
  /** The browser says that there is no network. */
  offline(): void;
  /** The page is left. A browser may keep it as it is for the way back, and its connection open: it would count as somebody who is there. */
  left(): void;
}

/** Tells when a page is looked at again, and when the network goes and comes; gives the way to end that. */
export function watchWakes({ woken, offline, left }: Wakes): () => void {
  let hiddenAt: number | undefined;
  const changed = (): void => {
    if (document.visibilityState === 'visible') {
      woken(hiddenAt === undefined ? 0 : Date.now() - hiddenAt);
      hiddenAt = undefined;
    } else {
      hiddenAt ??= Date.now();
    }
  };
  const end = new AbortController();
  document.addEventListener('visibilitychange', changed, end);
  for (const event of ['online', 'pageshow']) {
    addEventListener(event, changed, end);
  }
  addEventListener('offline', offline, end);
  addEventListener('pagehide', left, end);
  return () => end.abort();
}
