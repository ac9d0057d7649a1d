import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Organisation, OrganisationSettings } from '../../contract';
import { put, type Answer } from '../../live/api';
import { Check, Field, Form } from '../../parts/form';
import { TextFields } from '../../parts/texts';
import { words } from '../../words';
import { LogoField } from './logo-field';
import { Preview } from './preview';
import { Signatories } from './signatories';
import { ADDRESS, beginTyping, DECISIONS, DOCUMENTS, forgetTyped, NAME, shownSignatories, TONGUES, typedOrganisation } from './typed';

const USUAL_COLOUR = '#134e6f';

/** The form, and what documents begin with as it is typed. */
export function Settings({ organisation }: { organisation: Organisation | undefined }) {
  const w = words().organisation;
  const stored = useSignal(organisation);
  const signatories = useSignal(useMemo(() => beginTyping(organisation), []));
  const logo = useSignal(organisation?.logo);
  const colour = useSignal(organisation?.colour);
  const saved = useSignal(false);
  const now = typedOrganisation(signatories.value, logo.value, colour.value);
  const save = async (): Promise<Answer<unknown>> => {
    saved.value = false;
    const answer = await put<OrganisationSettings>('/api/organisation', { organisation: now });
    if (answer.ok) {
      forgetTyped();
      stored.value = answer.value.organisation;
      signatories.value = beginTyping(stored.value);
      saved.value = true;
    }
    return answer;
  };
  const giveUp = (): void => {
    forgetTyped();
    location.reload();
  };
  return (
    <div class="organisation">
      <section class="sheet">
        <Form send={words().common.save} onSend={save} onCancel={giveUp}>
          <TextFields {...TONGUES} label={w.name} of="organisation.name" name={NAME} initial={stored.value?.name} maxLength={300} required />
          <TextFields {...TONGUES} label={w.address} of="organisation.address" name={ADDRESS} initial={stored.value?.address} rows={4} maxLength={4000} help={w.addressHelp} />
          <LogoField logo={logo.value} onChange={(picture) => (logo.value = picture)} />
          <Colour value={colour.value} onChange={(chosen) => (colour.value = chosen)} />
          <Signatories ids={signatories} stored={stored.value?.signatories ?? []} sent={shownSignatories(signatories.value)} />
          <Field label={w.documentPattern} of="organisation.documentPattern" name={DOCUMENTS} value={stored.value?.documentPattern ?? ''} maxLength={60} help={w.documentPatternHelp} />
          <Field label={w.decisionPattern} of="organisation.decisionPattern" name={DECISIONS} value={stored.value?.decisionPattern ?? ''} maxLength={60} help={w.decisionPatternHelp} />
          <p role="status">{saved.value && <span class="chip good wrap">{w.saved}</span>}</p>
        </Form>
      </section>
      <Preview organisation={now} />
    </div>
  );
}

function Colour({ value, onChange }: { value: string | undefined; onChange: (colour: string | undefined) => void }) {
  const w = words().organisation;
  return (
    <div class="field">
      <Check of="organisation.colour" label={w.ownColour} checked={value !== undefined} onChange={(own) => onChange(own ? USUAL_COLOUR : undefined)} help={w.ownColourHelp} />
      {value !== undefined && <input type="color" class="organisation-colour" aria-label={w.colour} value={value} onInput={(e) => onChange(e.currentTarget.value)} />}
    </div>
  );
}
