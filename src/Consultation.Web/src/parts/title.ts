import { useEffect } from 'preact/hooks';
import { words } from '../words';

/** The window's title: the page's own first. */
export function useTitle(title: string): void {
  const product = words().common.product;
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}
