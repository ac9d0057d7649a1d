import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Language, SeatShape } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import { newId } from '../../live/ids';
import { Confirm } from '../../parts/confirm';
import { Dialog } from '../../parts/dialog';
import { done } from '../../parts/opens';
import { Check, Choice, draft, forget, Form } from '../../parts/form';
import { KeptField } from '../../parts/kept';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { sectorsOf } from './table';
import { draftName, said, uses, type Work } from './work';

/** Adds a seat, or changes one. */
export function SeatForm({ work, id, seat, onClose }: { work: Work; id?: string; seat?: SeatShape; onClose: () => void }) {
  const w = words().prepare.seatsPart;
  const sectors = sectorsOf(work);
  const own = useMemo(() => id ?? newId(), []);
  const name = draftName(work, `seat.${id ?? 'new'}`);
  const sector = useSignal(seat?.sector ?? sectors[0]?.[0] ?? '');
  const votes = useSignal(seat?.votes ?? true);
  const language = useSignal<Language | ''>(seat?.language ?? '');
  const standing = String(seat?.weight ?? 1);
  const close = (): void => {
    forgetText(`${name}.name`, work.tongues);
    forget(`${name}.weight`);
    onClose();
  };
  const send = async (): Promise<Answer<unknown>> => {
    const text = readText(`${name}.name`, work.tongues);
    const weight = uses(work, 'weights') ? Number(draft(`${name}.weight`, standing).peek()) : Number(standing);
    const weighs = Number.isInteger(weight) && weight >= 1;
    return !text || !weighs
      ? incomplete('', ...(text ? [] : [{ field: 'name', reason: words().prepare.nameMissing }]), ...(weighs ? [] : [{ field: 'weight', reason: w.weightWrong }]))
      : done(work.room.do({ do: seat ? 'changeSeat' : 'addSeat', seat: own, name: text, sector: sector.value, votes: votes.value, weight, language: language.value || undefined }), close);
  };
  return (
    <Dialog title={seat ? w.changeTitle : w.add} onClose={onClose}>
      <Form send={seat ? words().common.save : w.add} onSend={send} onCancel={close}>
        <TextFields {...work.tongues} label={w.name} of="name" name={`${name}.name`} initial={seat?.name} maxLength={300} required autoFocus help={w.nameHelp} />
        <Choice label={w.sector} of="sector sector.unknown" value={sector.value} options={sectors.map(([s, shape]) => [s, said(work, shape.name)] as const)} onChange={(s) => (sector.value = s)} />
        <Check label={w.votes} of="votes" help={w.votesHelp} checked={votes.value} onChange={(on) => (votes.value = on)} />
        {uses(work, 'weights') && votes.value && <KeptField label={w.weight} of="weight" name={`${name}.weight`} initial={standing} type="number" inputMode="numeric" help={w.weightHelp} />}
        {work.tongues.languages.length > 1 && (
          <Choice
            label={w.language}
            value={language.value}
            options={[['', w.noLanguage], ...work.tongues.languages.map((l) => [l, words().common.languages[l]] as const)] as const}
            onChange={(l) => (language.value = l)}
          />
        )}
      </Form>
      {seat && (
        <Confirm question={w.removeQuestion} yes={words().common.remove} onDo={() => done(work.room.do({ do: 'removeSeat', seat: own }), close)}>
          {w.remove}
        </Confirm>
      )}
    </Dialog>
  );
}
