import { useSignal } from '@preact/signals';
import { createContext, type ComponentChildren, type TargetedEvent } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { Answer, Refusal } from '../live/api';
import { draft, forget } from '../live/drafts';
import { words } from '../words';
import { Refused } from './act';

interface FormProps {
  onSend: () => Promise<Answer<unknown> | undefined | void>;
  /** What the button says. */
  send: string;
  children: ComponentChildren;
  onCancel?: () => void;
  disabled?: boolean;
  kind?: string;
  /** Whether its button has the focus to begin with: where all is chosen already, one more key sends it. */
  focusSend?: boolean;
}

/** Whether the form around was refused: then a field that needs something and has nothing says so. */
const Tried = createContext<{ value: boolean }>({ value: false });

/**
 * A form with one main action: Enter sends it, twice is once. A refusal stands above the button; where fields lack something
 * it stands at the top, and the first of them has the focus.
 */
export function Form({ onSend, send, children, onCancel, disabled, kind = 'main', focusSend }: FormProps) {
  const busy = useSignal(false);
  const refusal = useSignal<Refusal | undefined>(undefined);
  const tried = useSignal(false);
  const lacking = useSignal(false);
  const submit = async (e: TargetedEvent<HTMLFormElement, Event>): Promise<void> => {
    e.preventDefault();
    const form = e.currentTarget;
    if (busy.peek()) {
      return;
    }
    busy.value = true;
    [refusal.value, tried.value] = [undefined, false];
    try {
      const answer = await onSend();
      if (answer && !answer.ok) {
        const first = lacks(form);
        [refusal.value, tried.value, lacking.value] = [answer.refusal, true, first !== undefined];
        first?.focus();
      }
    } finally {
      busy.value = false;
    }
  };
  return (
    <form class="stack" onSubmit={(e) => void submit(e)} noValidate>
      {lacking.value && <Refused refusal={refusal.value} />}
      <Tried.Provider value={tried}>{children}</Tried.Provider>
      {!lacking.value && <Refused refusal={refusal.value} />}
      <div class="row wrap">
        <button type="submit" class={kind} aria-busy={busy.value} disabled={disabled} autoFocus={focusSend}>
          {send}
        </button>
        {onCancel && (
          <button type="button" class="plain" onClick={onCancel}>
            {words().common.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

/** The first field that needs something and has nothing. */
const lacks = (form: HTMLFormElement): HTMLElement | undefined =>
  [...form.querySelectorAll<HTMLInputElement>('input[required], textarea[required]')].find((field) => field.value.trim() === '');

interface FieldProps {
  label: string;
  /** The name under which what is typed survives a reload. Without one it doesn't: passwords. */
  name?: string;
  value?: string;
  onInput?: (value: string) => void;
  help?: string;
  type?: 'text' | 'password' | 'date' | 'time' | 'number' | 'url';
  rows?: number;
  maxLength?: number;
  required?: boolean;
  autoFocus?: boolean;
  autoComplete?: string;
  inputMode?: 'numeric' | 'text';
  placeholder?: string;
  lang?: string;
}

/** A labelled field; of several lines where `rows` is given. Keep its text with `draft(name)`, forget it with `forget(name)`. */
export function Field({ label, name, value, onInput, help, type = 'text', rows, maxLength, required, autoFocus, autoComplete, inputMode, placeholder, lang }: FieldProps) {
  const id = useId();
  const kept = name ? draft(name, value ?? '') : undefined;
  const shown = kept ? kept.value : (value ?? '');
  const change = (text: string): void => {
    if (kept) {
      kept.value = text;
    }
    onInput?.(text);
  };
  const tried = useContext(Tried);
  const lacking = tried.value && required && shown.trim() === '';
  const shared = {
    id,
    required,
    maxLength,
    autoFocus,
    placeholder,
    lang,
    'aria-invalid': lacking || undefined,
    'aria-describedby': lacking ? `${id}-lacks` : help ? `${id}-help` : undefined,
    onInput: (e: TargetedEvent<HTMLInputElement | HTMLTextAreaElement, Event>) => change(e.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...shared} rows={rows} value={shown} />
      ) : (
        <input {...shared} type={type as 'text'} value={shown} autoComplete={autoComplete ?? 'off'} inputMode={inputMode} />
      )}
      {lacking && (
        <p class="small lacks" id={`${id}-lacks`}>
          {words().common.needed}
        </p>
      )}
      {help && (
        <p class="quiet small" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

export { draft, forget };

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
  help?: string;
}

/** A choice of one from a list. */
export function Choice<T extends string>({ label, value, options, onChange, help }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(e) => onChange(e.currentTarget.value as T)} aria-describedby={help ? `${id}-help` : undefined}>
        {options.map(([word, says]) => (
          <option key={word} value={word} selected={word === value}>
            {says}
          </option>
        ))}
      </select>
      {help && (
        <p class="quiet small" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** A box to tick. */
export function Check({ label, checked, onChange, help }: { label: string; checked: boolean; onChange: (checked: boolean) => void; help?: string }) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(e) => onChange(e.currentTarget.checked)} />
      <span>
        {label}
        {help && <span class="quiet small"> {help}</span>}
      </span>
    </label>
  );
}
