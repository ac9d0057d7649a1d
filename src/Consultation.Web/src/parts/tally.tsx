import { useId } from 'preact/hooks';
import { positionWords, type Position, type Tally } from '../contract';
import { words } from '../words';
import { positionColour } from './position-colour';
import './tally.css';

/** The pattern of each position on a square of 8: whoever doesn't tell the colours apart tells these. Agreement is plain. */
const patterns: Partial<Record<Position, string>> = {
  agreeWithReservation: 'M-2 6L6-2M2 10L10 2',
  standAside: 'M0 4H8',
  object: 'M0 0L8 8M8 0L0 8',
  abstain: 'M4 4h.01',
};

/** Below this share a figure has no room in its part of the bar; the legend has it anyway. */
const NARROW = 0.05;

/** The area of a position in its colour and pattern. */
function Area({ position, of }: { position: Position; of: string }) {
  return (
    <>
      <rect width="100%" height="100%" fill={positionColour[position]} />
      {patterns[position] && <rect width="100%" height="100%" fill={`url(#${of}${position})`} />}
    </>
  );
}

interface TallyProps {
  count: Tally;
  silent?: number;
  /** Where those without a position aren't silent, but may yet vote. */
  silentSays?: (n: number) => string;
  /** A bar among several: their legend is above, and is only read out here. */
  plain?: boolean;
}

/** The figures of a vote as a bar with its legend. */
export function TallyBar({ count, silent = 0, silentSays, plain = false }: TallyProps) {
  const w = words().deciding.counted;
  const id = useId();
  const taken = positionWords.filter((p) => count[p] > 0);
  const all = taken.reduce((sum, p) => sum + count[p], silent);
  let at = 0;
  return (
    <figure class="stack tight tally">
      <svg class="tally-bar" aria-hidden="true">
        {taken.map((p) => patterns[p] && (
          <pattern key={p} id={id + p} width=".5em" height=".5em" viewBox="0 0 8 8" patternUnits="userSpaceOnUse">
            <path d={patterns[p]} />
          </pattern>
        ))}
        {taken.map((p) => {
          const share = count[p] / all;
          const x = at;
          at += share;
          return (
            <svg key={p} class={p} x={`${100 * x}%`} width={`${100 * share}%`}>
              <Area position={p} of={id} />
              {share >= NARROW && (
                <text x="50%" y="50%">
                  {count[p]}
                </text>
              )}
            </svg>
          );
        })}
      </svg>
      <figcaption class={plain ? 'hidden-label' : 'row wrap small number tally-legend'}>
        {taken.map((p) => (
          <span key={p}>
            <svg class="tally-key" aria-hidden="true">
              <Area position={p} of={id} />
            </svg>
            {w[p](count[p])}
          </span>
        ))}
        {silent > 0 && (
          <span>
            <svg class="tally-key" aria-hidden="true" />
            {(silentSays ?? w.silent)(silent)}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
