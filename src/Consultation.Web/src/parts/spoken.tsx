import { signal, type Signal } from '@preact/signals';

const polite = signal('');
const urgent = signal('');

/** What was said is not met again later by who reads on through the page. */
const GONE_AFTER_MS = 15_000;

const said = (place: Signal<string>) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text: string): void => {
    clearTimeout(timer);
    place.value = text;
    timer = setTimeout(() => (place.value = ''), GONE_AFTER_MS);
  };
};

/** Has something read out to those who don't see the page, when what is being read is over. */
export const say = said(polite);

/** The same at once, in the midst of what is being read: for what can't wait. */
export const sayNow = said(urgent);

/** The one place of a page that speaks, in two voices. What is seen stands elsewhere and is silent. */
export function Spoken() {
  return (
    <div class="hidden-label">
      <p role="status">{polite.value}</p>
      {urgent.value && (
        <p role="alert" key={urgent.value}>
          {urgent.value}
        </p>
      )}
    </div>
  );
}
