import { words } from '../../words';
import { choose, show, SHOWS } from './show';

/** Chooses on the screen itself what it is for. */
export function ShowChoice() {
  const w = words().display;
  return (
    <select class="screen-show" aria-label={w.shows} value={show.value} onChange={(e) => choose(SHOWS.find((one) => one === e.currentTarget.value) ?? 'table')}>
      {SHOWS.map((one) => (
        <option key={one} value={one} selected={one === show.value}>
          {w.show[one]}
        </option>
      ))}
    </select>
  );
}
