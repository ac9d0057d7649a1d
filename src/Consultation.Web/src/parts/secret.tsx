import { useSignal } from '@preact/signals';
import { words } from '../words';
import { Check, Field } from './form';

interface SecretProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  help?: string;
  of?: string;
  /** Whether a password is being chosen, not given. */
  fresh?: boolean;
  /** What was typed the second time, where it is asked for twice; not asked for while the password is shown. */
  again?: { value: string; onInput: (value: string) => void };
}

/** A password field that can be shown. What is typed is never kept. */
export function Secret({ label, value, onInput, help, of, fresh, again }: SecretProps) {
  const seen = useSignal(false);
  const w = words().access;
  const shared = { type: seen.value ? 'text' : 'password', autoComplete: fresh ? 'new-password' : 'current-password', required: true } as const;
  return (
    <>
      <Field {...shared} label={label} value={value} onInput={onInput} of={of} {...(help ? { help } : {})} />
      {again && !seen.value && <Field {...shared} label={w.repeatPassword} value={again.value} onInput={again.onInput} of="again" />}
      <Check
        label={w.showPassword}
        checked={seen.value}
        onChange={(shown) => {
          seen.value = shown;
          again?.onInput('');
        }}
      />
    </>
  );
}
