import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../live/api';
import { words } from '../words';

/** A field that is wrong, as it is found on the page. */
interface WrongField {
  place: HTMLElement;
  label: string;
  says: string;
}

/** A form taller than this part of the window has fields out of sight. */
const IN_SIGHT = 0.75;

/** The fields of a form that are wrong, in their order. */
const wrongFields = (form: HTMLElement): WrongField[] =>
  [...form.querySelectorAll<HTMLInputElement>('[aria-invalid]')].map((place) => ({
    place,
    label: (place.labels?.[0] ?? place.querySelector('legend'))?.textContent ?? '',
    says: document.getElementById(`${place.id}-wrong`)?.textContent ?? '',
  }));

/** Goes to a field; where it is a choice of several, to the chosen or the first of them. */
const goTo = (place: HTMLElement): void =>
  (place.matches('fieldset') ? (place.querySelector<HTMLElement>(':checked') ?? place.querySelector<HTMLElement>('input') ?? place) : place).focus();

/**
 * What is wrong with the fields of a form, at its top. One field that is in sight speaks for itself and has the focus: then
 * it is read out here, and not shown a second time. Several are listed, and the list has the focus.
 */
export function Summary({ refusal, form }: { refusal: Refusal; form: RefObject<HTMLFormElement | null> }) {
  const w = words().common;
  const place = useRef<HTMLDivElement>(null);
  const wrong = useSignal<WrongField[]>([]);
  useEffect(() => {
    wrong.value = wrongFields(form.current!);
  }, [refusal]);
  const fields = wrong.value;
  const [first, ...others] = fields;
  useEffect(() => {
    if (others.length > 0) {
      place.current?.focus();
    } else if (first) {
      goTo(first.place);
    }
  }, [fields]);
  if (!first) {
    return null;
  }
  const told = (refusal.fields?.map((f) => f.field) ?? [refusal.code]).every((name) => fields.some(({ place: { dataset } }) => dataset.of?.split(' ').includes(name)));
  const long = (form.current?.offsetHeight ?? 0) > innerHeight * IN_SIGHT;
  if (told && others.length === 0 && !long) {
    return (
      <p class="hidden-label" role="alert">
        {w.wrongAt(first.label, first.says)}
      </p>
    );
  }
  return (
    <div ref={place} role="alert" tabIndex={-1} class="notice bad small stack tight">
      <h2>{told ? w.correct(fields.length) : refusal.message || w.noAnswer}</h2>
      {(others.length > 0 || long) && (
        <ul class="plain-list stack tight">
          {fields.map((field) => (
            <li key={field.place.id}>
              <a
                href={`#${field.place.id}`}
                onClick={(e) => {
                  e.preventDefault();
                  goTo(field.place);
                }}
              >
                {w.wrongAt(field.label, field.says)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
