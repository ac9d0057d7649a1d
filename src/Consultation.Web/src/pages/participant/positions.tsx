import { useId } from 'preact/hooks';
import { positionWords, type Position } from '../../contract';
import { positionColour } from '../../parts/tally';
import { words } from '../../words';

/** The five positions with their meaning. None is chosen until somebody chooses it. */
export function Positions({ value, onChange }: { value: Position | undefined; onChange: (position: Position) => void }) {
  const name = useId();
  const w = words().deciding;
  return (
    <fieldset class="stack positions">
      <legend class="small quiet">{words().participant.yourPosition}</legend>
      {positionWords.map((position) => (
        <label key={position} class="position" style={{ '--c': positionColour[position] }}>
          <input type="radio" name={name} value={position} checked={value === position} onChange={() => onChange(position)} />
          <span>
            <b>{w.positions[position]}</b>
            <span class="small quiet">{w.meanings[position]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
