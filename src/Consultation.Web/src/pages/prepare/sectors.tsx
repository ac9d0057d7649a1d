import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { SectorShape } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import { newId } from '../../live/ids';
import { Confirm } from '../../parts/confirm';
import { Dialog } from '../../parts/dialog';
import { done } from '../../parts/opens';
import { Check, Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { inPlace, seatsOf, sectorsOf } from './table';
import { Opens } from './opens';
import { Section } from './section';
import { draftName, said, uses, type Work } from './work';

/** The parties at the table. */
export function Sectors({ work }: { work: Work }) {
  const w = words().prepare.sectorsPart;
  const sectors = sectorsOf(work);
  const seats = seatsOf(work);
  const add = work.open && <Opens kind={sectors.length === 0 ? 'main' : ''} dialog={(close) => <SectorForm work={work} onClose={close} />}>{w.add}</Opens>;
  return (
    <Section id="sectors" help={w.help} actions={add}>
      {sectors.length === 0 && <p class="quiet">{w.none}</p>}
      <ul class="plain-list prepare-rows">
        {sectors.map(([id, sector]) => (
          <li key={id} class="prepare-row">
            <p class="grow">
              {said(work, sector.name)} {uses(work, 'essentialSectors') && sector.essential && <span class="chip">{w.essential}</span>}{' '}
              <span class="quiet small">{w.seats(inPlace(seats).filter(([, s]) => s.sector === id).length)}</span>
            </p>
            {work.open && (
              <Opens label={w.change(said(work, sector.name))} dialog={(close) => <SectorForm work={work} id={id} sector={sector} onClose={close} />}>
                {words().common.change}
              </Opens>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SectorForm({ work, id, sector, onClose }: { work: Work; id?: string; sector?: SectorShape; onClose: () => void }) {
  const w = words().prepare.sectorsPart;
  const own = useMemo(() => id ?? newId(), []);
  const name = draftName(work, `sector.${id ?? 'new'}`);
  const essential = useSignal(sector?.essential ?? false);
  const close = (): void => {
    forgetText(name, work.tongues);
    onClose();
  };
  const send = async (): Promise<Answer<unknown>> => {
    const text = readText(name, work.tongues);
    return text
      ? done(work.room.do({ do: sector ? 'changeSector' : 'addSector', sector: own, name: text, essential: essential.value }), close)
      : incomplete(words().prepare.nameMissing, 'name');
  };
  return (
    <Dialog title={sector ? w.changeTitle : w.add} onClose={onClose}>
      <Form send={sector ? words().common.save : w.add} onSend={send} onCancel={close}>
        <TextFields {...work.tongues} label={w.name} of="name" name={name} initial={sector?.name} maxLength={300} required autoFocus help={w.nameHelp} />
        {uses(work, 'essentialSectors') && <Check label={w.isEssential} help={w.essentialHelp} checked={essential.value} onChange={(on) => (essential.value = on)} />}
      </Form>
      {sector && (
        <Confirm question={w.removeQuestion} yes={words().common.remove} onDo={() => done(work.room.do({ do: 'removeSector', sector: own }), close)}>
          {w.remove}
        </Confirm>
      )}
    </Dialog>
  );
}
