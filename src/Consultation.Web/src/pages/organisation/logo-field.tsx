import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Logo } from '../../contract';
import { words } from '../../words';
import { readLogo } from './logo';

/** Where the logo is chosen, and taken away. */
export function LogoField({ logo, onChange }: { logo: Logo | undefined; onChange: (logo: Logo | undefined) => void }) {
  const w = words().organisation;
  const id = useId();
  const wrong = useSignal<'tooLarge' | 'notPicture' | undefined>(undefined);
  const take = async (file: File | undefined): Promise<void> => {
    if (file) {
      const read = await readLogo(file);
      wrong.value = typeof read === 'string' ? read : undefined;
      if (typeof read !== 'string') {
        onChange(read);
      }
    }
  };
  return (
    <div class="field">
      <label for={id}>{w.logo}</label>
      <div class="row wrap">
        <input
          id={id}
          class="grow"
          type="file"
          accept="image/png,image/jpeg"
          aria-describedby={`${id}-help`}
          onChange={(e) => {
            void take(e.currentTarget.files?.[0]);
            e.currentTarget.value = '';
          }}
        />
        {logo && (
          <button type="button" class="small" onClick={() => onChange(undefined)}>
            {w.removeLogo}
          </button>
        )}
      </div>
      <p class="quiet small" id={`${id}-help`}>
        {w.logoHelp}
      </p>
      {wrong.value && (
        <p class="notice bad small" role="alert">
          {w.logoWrong[wrong.value]}
        </p>
      )}
    </div>
  );
}
