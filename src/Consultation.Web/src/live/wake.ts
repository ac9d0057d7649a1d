interface Wakes {
  /** The page can be seen, or the network is back; how long it had been out of sight. */
  woken(hiddenMs: number): void;
  /** The browser says that there is no network. */
  offline(): void;
}

/** Tells when a page is looked at again, and when the network goes and comes; gives the way to end that. */
export function watchWakes({ woken, offline }: Wakes): () => void {
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
  return () => end.abort();
}
