import type { ComponentChildren } from 'preact';

/** A form within is sent by Ctrl or Cmd with Enter, from a field of several lines too. */
export function Quick({ children, class: name = '', onKey }: { children: ComponentChildren; class?: string; onKey?: (e: KeyboardEvent) => void }) {
  return (
    <div
      class={name}
      onKeyDown={(e) => {
        onKey?.(e);
        if (e.key === 'Enter' && (e.ctrlKey || e.metaKey) && !e.repeat && !e.isComposing) {
          e.preventDefault();
          (e.target as HTMLElement).closest('form')?.requestSubmit();
        }
      }}
    >
      {children}
    </div>
  );
}
