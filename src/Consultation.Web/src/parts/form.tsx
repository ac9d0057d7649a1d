import { useSignal } from '@preact/signals';
import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { incomplete, type Answer, type Refusal } from '../live/api';
import { draft, forget } from '../live/drafts';
import { words } from '../words';
import { Refused } from './act';
import { later } from './later';
import { noted, Notes, Tried, useWrong, type Checked } from './wrong';

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

const Summary = later(async () => (await import('./summary')).Summary);

/**
 * A form with one main action: Enter sends it, twice is once. A refusal stands above the button; where it is about fields
 * it stands beside each and at the top, and the focus is on the field or, where there are several, on what leads to them.
 */
export function Form({ onSend, send, children, onCancel, disabled, kind = 'main', focusSend }: FormProps) {
  const busy = useSignal(false);
  const tried = useSignal<Refusal | undefined>(undefined);
  const shown = useSignal<{ refusal?: Refusal; atFields?: boolean }>({});
  const form = useRef<HTMLFormElement>(null);
  const submit = async (e: TargetedEvent<HTMLFormElement, Event>): Promise<void> => {
    e.preventDefault();
    if (busy.peek()) {
      return;
    }
    busy.value = true;
    tried.value = undefined;
    try {
      const answer = isUnfit(e.currentTarget) ? incomplete('') : await onSend();
      if (answer && !answer.ok) {
        tried.value = { ...answer.refusal };
      }
    } finally {
      busy.value = false;
    }
  };
  // Which fields it is about they say themselves, once they know of it.
  useEffect(() => {
    shown.value = tried.value ? { refusal: tried.value, atFields: !!form.current?.querySelector('[aria-invalid]') } : {};
  }, [tried.value]);
  const { refusal, atFields } = shown.value;
  return (
    <form ref={form} class="stack" onSubmit={(e) => void submit(e)} noValidate>
      {refusal && atFields && <Summary refusal={refusal} form={form} />}
      <Tried.Provider value={tried.value}>{children}</Tried.Provider>
      {!atFields && <Refused refusal={refusal} />}
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

/** What is too long, or isn't chosen to the end, isn't sent, nor cut: whoever typed it goes on. */
const isUnfit = (form: HTMLFormElement): boolean =>
  [...form.querySelectorAll<HTMLInputElement>('[data-most], [data-unfinished]')].some(({ value, dataset }) => dataset.unfinished || value.length > Number(dataset.most));

interface FieldProps extends Checked {
  label: string;
  /** The name under which what is typed survives a reload. Without one it doesn't: passwords. */
  name?: string;
  value?: string;
  onInput?: (value: string) => void;
  help?: string;
  type?: 'text' | 'password' | 'date' | 'time' | 'number' | 'url';
  rows?: number;
  autoFocus?: boolean;
  autoComplete?: string;
  inputMode?: 'numeric' | 'text';
  placeholder?: string;
  lang?: string;
}

/** A labelled field; of several lines where `rows` is given. Keep its text with `draft(name)`, forget it with `forget(name)`. */
export function Field({ label, name, value, onInput, help, type = 'text', rows, maxLength, required, of, autoFocus, autoComplete, inputMode, placeholder, lang }: FieldProps) {
  const id = useId();
  const kept = name ? draft(name, value ?? '') : undefined;
  const shown = kept ? kept.value : (value ?? '');
  const change = (text: string): void => {
    if (kept) {
      kept.value = text;
    }
    onInput?.(text);
  };
  const wrong = useWrong(shown, { of, required, maxLength });
  const shared = {
    id,
    required,
    'data-most': maxLength,
    autoFocus,
    placeholder,
    lang,
    ...noted(id, wrong, help, of),
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
      <Notes id={id} wrong={wrong} help={help} />
    </div>
  );
}

export { draft, forget };

interface ChoiceProps<T extends string> extends Checked {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
  help?: string;
}

/** A choice of one from a list. */
export function Choice<T extends string>({ label, value, options, onChange, help, of, required }: ChoiceProps<T>) {
  const id = useId();
  const wrong = useWrong(value, { of, required });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} required={required} onChange={(e) => onChange(e.currentTarget.value as T)} {...noted(id, wrong, help, of)}>
        {options.map(([word, says]) => (
          <option key={word} value={word} selected={word === value}>
            {says}
          </option>
        ))}
      </select>
      <Notes id={id} wrong={wrong} help={help} />
    </div>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  help?: string;
  of?: string;
}

/** A box to tick. */
export function Check({ label, checked, onChange, help, of }: CheckProps) {
  const id = useId();
  const wrong = useWrong(String(checked), { of });
  return (
    <>
      <label class="check">
        <input id={id} type="checkbox" checked={checked} onChange={(e) => onChange(e.currentTarget.checked)} {...noted(id, wrong, undefined, of)} />
        <span>
          {label}
          {help && <span class="quiet small"> {help}</span>}
        </span>
      </label>
      <Notes id={id} wrong={wrong} />
    </>
  );
}
