import type { Signal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { draft, forget } from '../live/drafts';
import { Field } from './form';

/** What is being typed or chosen under a name. What was looked at and left as it was is no draft: it begins anew the next time. */
export function useKept(name: string, initial = ''): Signal<string> {
  useEffect(
    () => () => {
      if (draft(name, initial).peek() === initial) {
        forget(name);
      }
    },
    [name],
  );
  return draft(name, initial);
}

/** A field whose text survives a reload, beginning from what stands there. */
export function KeptField({ name, initial = '', ...shared }: Omit<ComponentProps<typeof Field>, 'value' | 'name'> & { name: string; initial?: string }) {
  useKept(name, initial);
  return <Field {...shared} name={name} value={initial} />;
}
