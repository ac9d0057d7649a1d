import { positionWords, type Position, type Tally } from '../contract';
import { words } from '../words';

/** The colour of each position; never the only sign. */
export const positionColour: Record<Position, string> = {
  agree: 'var(--agree)',
  agreeWithReservation: 'var(--reserve)',
  standAside: 'var(--aside)',
  object: 'var(--object)',
  abstain: 'var(--abstain)',
};

/** The figures of a vote as a bar with its legend; `silentSays` where those without a position aren't silent, but may yet vote. */
export function TallyBar({ count, silent = 0, silentSays }: { count: Tally; silent?: number; silentSays?: (n: number) => string }) {
  const w = words().deciding.counted;
  const all = positionWords.reduce((sum, p) => sum + count[p], 0) + silent;
  const taken = positionWords.filter((p) => count[p] > 0);
  const legend = [...taken.map((p) => w[p](count[p])), ...(silent > 0 ? [(silentSays ?? w.silent)(silent)] : [])];
  return (
    <figure class="stack tight tally">
      <div class="bar" aria-hidden="true">
        {all > 0 && taken.map((p) => <i key={p} style={{ width: `${(100 * count[p]) / all}%`, background: positionColour[p] }} />)}
      </div>
      <figcaption class="row wrap small number tally-legend">
        {legend.map((entry) => (
          <span key={entry}>{entry}</span>
        ))}
      </figcaption>
    </figure>
  );
}
