import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../words';
import { fitting, pageCount, STEPS } from './fit';

/** How long a page of a text too long for the screen stays. */
const PAGE_SHOWN_MS = 14_000;

interface FittedProps {
  /** What stands above the text and below it, and keeps its size. */
  above?: ComponentChildren;
  below?: ComponentChildren;
  /** The text: as large as the room allows; in pages that turn by themselves where it doesn't fit at all. */
  children: ComponentChildren;
}

/** One thing to say, in the middle of the screen. */
export function Fitted({ above, below, children }: FittedProps) {
  const room = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const pages = useSignal(1);
  const page = useSignal(0);

  const measure = (): void => {
    const [outer, inner, column] = [room.current, whole.current, text.current];
    if (!outer || !inner || !column) {
      return;
    }
    delete inner.dataset['paged'];
    const step = fitting((size) => {
      inner.style.setProperty('--size', String(size));
      return inner.offsetHeight <= outer.clientHeight && column.scrollWidth <= column.clientWidth + 1;
    });
    inner.style.setProperty('--size', String(step ?? STEPS.at(-1)));
    if (step === undefined) {
      inner.dataset['paged'] = '';
    }
    const gap = Number.parseFloat(getComputedStyle(column).columnGap) || 0;
    pages.value = step === undefined ? pageCount(column.scrollWidth, column.clientWidth, gap) : 1;
    page.value = Math.min(page.peek(), pages.peek() - 1);
  };

  useLayoutEffect(measure);
  useEffect(() => {
    const watch = new ResizeObserver(measure);
    watch.observe(room.current!);
    // What is asked for first, such as what changed in a text, comes later than the rest.
    const changes = new MutationObserver(measure);
    changes.observe(text.current!, { childList: true, subtree: true, characterData: true });
    void document.fonts?.ready.then(measure);
    return () => {
      watch.disconnect();
      changes.disconnect();
    };
  }, []);
  useEffect(() => {
    if (pages.value < 2) {
      return;
    }
    const timer = setInterval(() => (page.value = (page.peek() + 1) % pages.peek()), PAGE_SHOWN_MS);
    return () => clearInterval(timer);
  }, [pages.value]);
  useLayoutEffect(() => {
    const column = text.current!;
    const gap = Number.parseFloat(getComputedStyle(column).columnGap) || 0;
    column.scrollLeft = page.value * (column.clientWidth + gap);
  }, [page.value, pages.value]);

  return (
    <div class="screen-room" ref={room}>
      <div class="screen-say" ref={whole}>
        {above}
        <div class="screen-text" ref={text}>
          {children}
        </div>
        {pages.value > 1 && <p class="screen-page quiet number">{words().display.page(page.value + 1, pages.value)}</p>}
        {below}
      </div>
    </div>
  );
}
