import { useId } from 'preact/hooks';
import type { Position } from '../../contract';
import { positionColour } from '../../parts/position-colour';
import { words } from '../../words';

interface PositionsProps {
  /** The positions that can be taken. */
  of: readonly Position[];
  legend: string;
  value: Position | undefined;
  onChange: (position: Position) => void;
}

/** Positions with their meaning. None is chosen until somebody chooses it, nor does a browser bring one back after a reload. */
export function Positions({ of, legend, value, onChange }: PositionsProps) {
  const name = useId();
  const w = words().deciding;
  return (
    <fieldset class="stack positions">
      <legend class="small quiet">{legend}</legend>
      {of.map((position) => (
        <label key={position} class="position" style={{ '--c': positionColour[position] }}>
          <input type="radio" name={name} value={position} autoComplete="off" checked={value === position} onChange={() => onChange(position)} />
          <span>
            <b>{w.positions[position]}</b>
            <span class="small quiet">{w.meanings[position]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
