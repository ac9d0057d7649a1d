import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Organisation, OrganisationSettings } from '../../contract';
import { get, type Refusal } from '../../live/api';
import { NotYet } from '../../parts/message';
import { PageHead } from '../../parts/page-head';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import { Settings } from './settings';
import './organisation.css';

/** The organisation whose documents these are, for administrators and staff. */
export default function OrganisationPage() {
  const w = words().organisation;
  const found = useSignal<{ organisation: Organisation | undefined } | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  useTitle(w.title);
  useEffect(() => {
    void get<OrganisationSettings>('/api/organisation').then((answer) => {
      if (answer.ok) {
        found.value = { organisation: answer.value.organisation };
      } else {
        refusal.value = answer.refusal;
      }
    });
  }, []);
  if (!found.value) {
    return <NotYet refusal={refusal.value} />;
  }
  return (
    <>
      <PageHead page={words().common.product} title={w.title} />
      <main class="page-body stack loose">
        <p class="quiet">{w.help}</p>
        <Settings organisation={found.value.organisation} />
      </main>
    </>
  );
}
