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
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
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
