import { signal, type Signal } from '@preact/signals';

/** What a screen is for: several in one room can each have their own. */
export const SHOWS = ['table', 'speakers', 'agenda', 'join'] as const;
export type Show = (typeof SHOWS)[number];

/** What the address asks for; what is on the table where it asks for nothing. */
export const showOf = (search: string): Show => SHOWS.find((show) => show === new URLSearchParams(search).get('show')) ?? 'table';

/** What this screen is for. */
export const show: Signal<Show> = signal(showOf(location.search));

/** Chooses it; the address says so, and so it is the same when the screen is started again. */
export function choose(chosen: Show): void {
  const address = new URL(location.href);
  if (chosen === 'table') {
    address.searchParams.delete('show');
  } else {
    address.searchParams.set('show', chosen);
  }
  history.replaceState(history.state, '', address);
  show.value = chosen;
}
