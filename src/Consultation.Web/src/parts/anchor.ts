import { useEffect } from 'preact/hooks';

/** Does something for a point that a link leads to: when the page opens, and when the address changes. */
export function usePointOfAddress(show: () => void): void {
  useEffect(() => {
    const look = (): void => {
      if (location.hash.startsWith('#point-')) {
        show();
        requestAnimationFrame(bringIntoSight);
      }
    };
    look();
    // A link to where the address already is changes nothing in it.
    const followed = (e: MouseEvent): void => {
      const link = e.target instanceof Element ? e.target.closest('a') : null;
      if (link?.hash && link.href === location.href) {
        look();
      }
    };
    addEventListener('hashchange', look);
    addEventListener('click', followed);
    return () => {
      removeEventListener('hashchange', look);
      removeEventListener('click', followed);
    };
  }, []);
}

function bringIntoSight(): void {
  const found = document.getElementById(location.hash.slice(1));
  const fold = found?.closest('details');
  if (fold) {
    fold.open = true;
  }
  found?.scrollIntoView();
}
