import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Logo } from '../../contract';
import { words } from '../../words';
import { noted, Notes, useWrong } from '../../parts/wrong';
import { readLogo } from './logo';

const OF = 'organisation.logo';

/** Where the logo is chosen, and taken away. */
export function LogoField({ logo, onChange }: { logo: Logo | undefined; onChange: (logo: Logo | undefined) => void }) {
  const w = words().organisation;
  const id = useId();
  const unread = useSignal<'tooLarge' | 'notPicture' | undefined>(undefined);
  const refused = useWrong(logo?.data ?? '', { of: OF });
  const wrong = unread.value ? w.logoWrong[unread.value] : refused;
  const take = async (file: File | undefined): Promise<void> => {
    if (file) {
      const read = await readLogo(file);
      unread.value = typeof read === 'string' ? read : undefined;
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
          {...noted(id, wrong, w.logoHelp, OF)}
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
      <div role={unread.value ? 'alert' : undefined}>
        <Notes id={id} wrong={wrong} />
      </div>
      <Notes id={id} wrong={undefined} help={w.logoHelp} />
    </div>
  );
}
