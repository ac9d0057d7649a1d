import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../words';
import type { Lack } from './missing';
import type { Step } from './steps';

interface MenuProps {
  steps: readonly Step[];
  shown: Step;
  lacks: Partial<Record<Step, Lack[]>>;
}

/** The way, step by step, each with what it still lacks; any can be gone to. */
export function Menu({ steps, shown, lacks }: MenuProps) {
  const w = words().prepare;
  const nav = useRef<HTMLElement>(null);
  // On a phone the way is wider than the page.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [shown]);
  return (
    <nav ref={nav} class="prepare-menu" aria-label={w.menu}>
      <ol class="plain-list">
        {steps.map((step, i) => {
          const missing = lacks[step] ?? [];
          return (
            <li key={step}>
              <a href={`#${step}`} aria-current={step === shown ? 'step' : undefined}>
                <span class={`prepare-dot number ${missing.length === 0 ? 'done' : ''}`} aria-hidden="true">
                  {missing.length > 0 || step === shown ? i + 1 : '✓'}
                </span>
                <span>
                  {w.steps[step]}
                  {missing.length > 0 && <span class="prepare-lack small">{missing.map((lack) => w.schedule.short[lack]).join(', ')}</span>}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
