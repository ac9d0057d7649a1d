import { signal } from '@preact/signals';

const polite = signal('');
const urgent = signal('');

/** Has something read out to those who don't see the page, when what is being read is over. */
export function say(text: string): void {
  polite.value = text;
}

/** The same at once, in the midst of what is being read: for what can't wait. */
export function sayNow(text: string): void {
  urgent.value = text;
}

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
