import { useId } from 'preact/hooks';
import { noted, Notes, useWrong } from './wrong';
import './group.css';

interface RadiosProps<T extends string> {
  label: string;
  value: T | undefined;
  /** Each with its name and what it means in a line. */
  options: readonly (readonly [value: T, name: string, meaning?: string])[];
  onChange: (value: T) => void;
  of?: string;
}

/** A choice of one where each needs a line of explanation. */
export function Radios<T extends string>({ label, value, options, onChange, of }: RadiosProps<T>) {
  const id = useId();
  const wrong = useWrong(value ?? '', { of });
  return (
    <fieldset id={id} role="radiogroup" class="group radios" {...noted(id, wrong, undefined, of)}>
      <legend>{label}</legend>
      {options.map(([word, name, meaning]) => (
        <label key={word} class="check">
          <input type="radio" name={id} checked={word === value} onChange={() => onChange(word)} />
          <span>
            {name}
            {meaning && <span class="quiet small"> {meaning}</span>}
          </span>
        </label>
      ))}
      <Notes id={id} wrong={wrong} />
    </fieldset>
  );
}
