import { useSignal } from '@preact/signals';
import { useContext, useEffect, useId } from 'preact/hooks';
import type { Language, Text } from '../contract';
import { draft, forget } from '../live/drafts';
import { words } from '../words';
import { Field } from './form';
import { saidOf, Tried } from './wrong';

/** The languages a text is written in: the authentic one first. */
export interface Tongues {
  languages: readonly Language[];
  authentic: Language;
}

const part = (name: string, language: Language): string => `${name}.${language}`;

const inOrder = ({ languages, authentic }: Tongues): Language[] => [authentic, ...languages.filter((l) => l !== authentic)];

/** What is typed under a name, in every language that has words; nothing where none has. */
export function readText(name: string, tongues: Tongues): Text | undefined {
  const text: Text = {};
  for (const language of inOrder(tongues)) {
    const typed = draft(part(name, language)).peek().trim();
    if (typed) {
      text[language] = typed;
    }
  }
  return Object.keys(text).length > 0 ? text : undefined;
}

/** Forgets what is typed under a name: it was sent, or given up. */
export function forgetText(name: string, { languages }: Tongues): void {
  languages.forEach((language) => forget(part(name, language)));
}

interface TextFieldsProps extends Tongues {
  label: string;
  /** The name under which what is typed survives a reload; read it with `readText`, forget it with `forgetText`. */
  name: string;
  /** What stands there to begin with. */
  initial?: Text | undefined;
  help?: string;
  rows?: number;
  maxLength?: number;
  required?: boolean;
  autoFocus?: boolean;
  /** What the server calls the text. */
  of?: string;
}

/** What the server calls a text in one of its languages. */
const ofPart = (of: string, language: Language): string => of.split(' ').map((name) => `${name}.${language}`).join(' ');

/** A text in the languages of its roundtable: the authentic one first, the others behind a button. */
export function TextFields({ label, name, initial, help, languages, authentic, of = '', ...shared }: TextFieldsProps) {
  const id = useId();
  const w = words().common;
  const [first, ...others] = inOrder({ languages, authentic });
  const written = others.filter((l) => draft(part(name, l), initial?.[l] ?? '').value.trim().length > 0).length;
  const open = useSignal(written > 0);
  const tried = useContext(Tried);
  const shown = open.value || others.some((l) => tried && saidOf(tried, ofPart(of, l)));
  useForgottenWhereUnchanged(name, initial, languages);
  const label1 = (language: Language): string => (languages.length > 1 ? w.inLanguage(label, w.languages[language]) : label);
  return (
    <div class="stack">
      <Field {...shared} {...(help ? { help } : {})} label={label1(first!)} name={part(name, first!)} value={initial?.[first!] ?? ''} lang={first!} of={`${of} ${ofPart(of, first!)}`} />
      {others.length > 0 && (
        <div>
          <button type="button" class="plain small" aria-expanded={shown} aria-controls={shown ? id : undefined} onClick={() => (open.value = !shown)}>
            <span aria-hidden="true">{shown ? '▾' : '▸'}</span>
            {w.otherLanguages(written, others.length)}
          </button>
        </div>
      )}
      {shown && (
        <div id={id} class="stack">
          {others.map((language) => (
            <Field
              key={language}
              label={label1(language)}
              name={part(name, language)}
              value={initial?.[language] ?? ''}
              lang={language}
              of={ofPart(of, language)}
              {...(shared.rows ? { rows: shared.rows } : {})}
              {...(shared.maxLength ? { maxLength: shared.maxLength } : {})}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** A text that was looked at and left as it was is no draft: the next time it begins from what stands then. */
function useForgottenWhereUnchanged(name: string, initial: Text | undefined, languages: readonly Language[]): void {
  useEffect(
    () => () => {
      for (const language of languages) {
        const first = initial?.[language] ?? '';
        if (draft(part(name, language), first).peek() === first) {
          forget(part(name, language));
        }
      }
    },
    [name],
  );
}
