import { Dialog } from '../../parts/dialog';
import { rulesInWords, SpeakingRules } from '../../parts/speaking-rules';
import { words } from '../../words';
import { Opens } from './opens';
import { Section } from './section';
import type { Work } from './work';

/** The order of speakers and how long may be spoken, set before the session. */
export function FloorRules({ work }: { work: Work }) {
  const w = words().floor;
  const floor = work.room.state.slices.floor.value;
  if (!floor) {
    return null;
  }
  const actions = work.open && (
    <Opens
      label={`${words().common.change}: ${w.rulesTitle}`}
      dialog={(close) => (
        <Dialog title={w.rulesTitle} onClose={close}>
          <SpeakingRules room={work.room} floor={floor} close={close} />
        </Dialog>
      )}
    >
      {words().common.change}
    </Opens>
  );
  return (
    <Section id="floor" help={w.sectionHelp} actions={actions}>
      <p>{rulesInWords(floor)}</p>
    </Section>
  );
}
