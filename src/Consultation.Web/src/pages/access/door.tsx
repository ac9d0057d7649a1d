import type { ComponentChildren } from 'preact';
import { LanguageChoice } from '../../parts/language';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import './access.css';

/** A page at the door: one sheet with one thing to do, and what else there is beneath. */
export function Door({ title, help, children, foot }: { title: string; help?: string; children?: ComponentChildren; foot?: ComponentChildren }) {
  useTitle(title);
  return (
    <main class="door">
      <div class="sheet stack loose">
        <div class="stack tight">
          <div class="row">
            <p class="product grow">{words().common.product}</p>
            <LanguageChoice />
          </div>
          <h1>{title}</h1>
          {help && <p class="quiet">{help}</p>}
        </div>
        {children}
        <div class="foot row wrap small">
          {foot}
          <a class="push" href="/help">
            {words().help.title}
          </a>
        </div>
      </div>
    </main>
  );
}
