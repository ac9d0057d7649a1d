import type { ComponentChildren } from 'preact';
import { words } from '../words';
import { LanguageChoice } from './language';
import './page-head.css';

interface PageHeadProps {
  /** What the page is: Prepare, Invitations, Documents. */
  page: string;
  /** What it is about: the roundtable's title. */
  title: string;
  /** Pages beside this one: address and name. */
  links?: readonly (readonly [href: string, name: string])[];
  children?: ComponentChildren;
}

/** The head of a page about a roundtable: the way back, what it is about, and the pages beside it. */
export function PageHead({ page, title, links = [], children }: PageHeadProps) {
  const w = words().library;
  return (
    <header class="page-head">
      <div class="page-head-in">
        <div class="page-head-top row no-print">
          <a class="page-head-back" href="/">
            <span aria-hidden="true">‹</span>
            {w.title}
          </a>
          <a class="push small" href="/help">
            {words().help.title}
          </a>
          <LanguageChoice />
        </div>
        <div class="page-head-title">
          <h1>
            <span class="page-head-page">{page}</span> <span class="page-head-of">{title}</span>
          </h1>
          {children && <div class="row wrap">{children}</div>}
        </div>
        {links.length > 0 && (
          <nav class="page-head-links no-print" aria-label={w.beside}>
            {links.map(([href, name]) => (
              <a key={href} class="button small" href={href}>
                {name}
              </a>
            ))}
          </nav>
        )}
      </div>
    </header>
  );
}
