import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface OptionsProps<T extends string> {
  legend: string;
  value: T | undefined;
  /** Word, what it is called, what it means. */
  options: readonly (readonly [T, string, ComponentChildren?])[];
  onChange: (value: T) => void;
}

/** A choice of one of a few, each with what it means; none is chosen where no value is given. */
export function Options<T extends string>({ legend, value, options, onChange }: OptionsProps<T>) {
  const name = useId();
  return (
    <fieldset class="console-options">
      <legend>{legend}</legend>
      {options.map(([word, says, means]) => (
        <label key={word}>
          <input type="radio" name={name} checked={value === word} onChange={() => onChange(word)} />
          <span>
            {says}
            {means && <span class="quiet small console-block">{means}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
