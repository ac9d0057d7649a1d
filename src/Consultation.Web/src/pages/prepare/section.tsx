import type { ComponentChildren } from 'preact';
import { words } from '../../words';

interface SectionProps {
  id: keyof ReturnType<typeof words>['prepare']['sections'];
  /** What it is for, in a line. */
  help?: string;
  /** The buttons beside the heading. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

/** A section of the page, reached from its menu. */
export function Section({ id, help, actions, children }: SectionProps) {
  return (
    <section class="sheet stack prepare-section" id={id} aria-labelledby={`${id}-heading`}>
      <div class="row wrap prepare-heading">
        <h2 id={`${id}-heading`} class="grow">
          {words().prepare.sections[id]}
        </h2>
        {actions}
      </div>
      {help && <p class="quiet small prepare-help">{help}</p>}
      {children}
    </section>
  );
}
