import { createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { Refusal } from '../live/api';
import { words } from '../words';

/** Why the form around was refused last; a new object each time, so that the same refusal twice is news. */
export const Tried = createContext<Refusal | undefined>(undefined);

export interface Checked {
  /** What the server calls the field, by its path; several, also codes of refusals that are about this field alone, are parted by blanks. */
  of?: string | undefined;
  required?: boolean | undefined;
  maxLength?: number | undefined;
}

/** What is wrong with a field since its form was refused. What the server says of it counts until it is changed. */
export function useWrong(value: string, { of, required, maxLength }: Checked): string | undefined {
  const tried = useContext(Tried);
  const then = useRef({ tried, value });
  if (then.current.tried !== tried) {
    then.current = { tried, value };
  }
  const w = words().common;
  if (!tried) {
    return undefined;
  }
  const lacks = required && value.trim() === '' ? w.needed : undefined;
  const said = then.current.value === value ? saidOf(tried, of) : undefined;
  // Of a field that is empty the page knows more to say than the server.
  if (lacks || said) {
    return tried.code === 'page.incomplete' ? (said ?? lacks) : (lacks ?? said);
  }
  return maxLength && value.length > maxLength ? w.tooLong(value.length, maxLength) : undefined;
}

/** What a refusal says of a field. */
export function saidOf({ code, message, fields = [] }: Refusal, of = ''): string | undefined {
  const names = of.split(' ');
  const reasons = fields.filter((f) => names.includes(f.field)).map((f) => f.reason);
  return names.includes(code) ? message : [...new Set(reasons)].join('; ') || undefined;
}

/** What ties a field to its notes. */
export const noted = (id: string, wrong: string | undefined, help?: string, of?: string) => ({
  'data-of': wrong && of,
  'aria-invalid': wrong ? true : undefined,
  'aria-describedby': [wrong && `${id}-wrong`, help && `${id}-help`].filter(Boolean).join(' ') || undefined,
});

/** What is wrong with a field, and what helps to fill it in, beside it. */
export function Notes({ id, wrong, help }: { id: string; wrong: string | undefined; help?: string | undefined }) {
  return (
    <>
      {wrong && (
        <p class="small wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {help && (
        <p class="quiet small" id={`${id}-help`}>
          {help}
        </p>
      )}
    </>
  );
}
