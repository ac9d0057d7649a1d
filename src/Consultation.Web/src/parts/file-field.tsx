import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { noted, Notes, useWrong } from './wrong';

interface FileFieldProps {
  label: string;
  help: string;
  accept: string;
  of: string;
  file: Signal<File | undefined>;
}

/** Where a file is chosen, to be sent with the form around. */
export function FileField({ label, help, accept, of, file }: FileFieldProps) {
  const id = useId();
  const wrong = useWrong(file.value ? `${file.value.name} ${file.value.size} ${file.value.lastModified}` : '', { of });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="file" accept={accept} {...noted(id, wrong, help, of)} onChange={(e) => (file.value = e.currentTarget.files?.[0])} />
      <Notes id={id} wrong={wrong} help={help} />
    </div>
  );
}
