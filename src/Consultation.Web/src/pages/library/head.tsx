import type { ComponentChildren } from 'preact';
import { words } from '../../words';
import './library.css';

/** What stands above the pages that are about no single session: whose they are, and the way back to the list. */
export function Head({ children }: { children?: ComponentChildren }) {
  return (
    <header class="library-head">
      <div class="library-head-in">
        <a class="library-product" href="/">
          {words().common.product}
        </a>
        {children}
      </div>
    </header>
  );
}

/** The way back to the list, where one isn't there. */
export function ToList() {
  return (
    <a class="library-link push" href="/">
      {words().library.title}
    </a>
  );
}

/** While there is nothing to show yet. */
export function Loading() {
  return (
    <p class="centre quiet" role="status">
      {words().common.loading}
    </p>
  );
}
