import type { Signal } from '@preact/signals';
import { words } from '../../words';
import type { Desk } from './desk';

const places = ['agenda', 'table', 'floor', 'people'] as const;
export type Place = (typeof places)[number];

/** On a phone: one part of the console at a time, each one tap away. */
export function JumpBar({ desk, shown }: { desk: Desk; shown: Signal<Place> }) {
  const w = words().console;
  const waiting = desk.lobby.value?.waiting.length ?? 0;
  const queue = desk.room.state.slices.floor.value?.queue.length ?? 0;
  const marks: Partial<Record<Place, number>> = { floor: queue, people: waiting };
  return (
    <nav class="console-jump" aria-label={w.header.parts}>
      {places.map((place) => (
        <button
          type="button"
          key={place}
          class="plain"
          aria-current={shown.value === place ? 'true' : undefined}
          onClick={() => {
            shown.value = place;
            scrollTo(0, 0);
          }}
        >
          {w[place].title}
          {(marks[place] ?? 0) > 0 && <span class="chip warn">{marks[place]}</span>}
        </button>
      ))}
    </nav>
  );
}
