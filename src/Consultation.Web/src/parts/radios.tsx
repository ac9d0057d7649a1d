import { useId } from 'preact/hooks';

interface RadiosProps<T extends string> {
  label: string;
  value: T | undefined;
  /** Each with its name and what it means in a line. */
  options: readonly (readonly [value: T, name: string, meaning?: string])[];
  onChange: (value: T) => void;
}

/** A choice of one where each needs a line of explanation. */
export function Radios<T extends string>({ label, value, options, onChange }: RadiosProps<T>) {
  const id = useId();
  return (
    <fieldset class="stack tight radios">
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
    </fieldset>
  );
}
