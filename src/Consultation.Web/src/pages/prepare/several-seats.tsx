import { useSignal } from '@preact/signals';
import { type Answer, incomplete } from '../../live/api';
import { newId } from '../../live/ids';
import { Dialog } from '../../parts/dialog';
import { Check, Choice, draft, Field, forget, Form } from '../../parts/form';
import { words } from '../../words';
import { namesIn, sectorsOf } from './table';
import { draftName, said, type Work } from './work';

/** Adds many seats of a sector at once: one name a line. */
export function SeveralSeats({ work, onClose }: { work: Work; onClose: () => void }) {
  const w = words().prepare.seatsPart;
  const sectors = sectorsOf(work);
  const kept = draftName(work, 'several-seats');
  const sector = useSignal(sectors[0]?.[0] ?? '');
  const votes = useSignal(true);
  const names = namesIn(draft(kept).value);
  const close = (): void => {
    forget(kept);
    onClose();
  };
  const send = async (): Promise<Answer<unknown>> => {
    if (names.length === 0) {
      return incomplete(words().prepare.nameMissing, 'name');
    }
    // What was added leaves the list at once: after a refusal only the rest is there to send again.
    for (let rest = names; rest.length > 0; rest = rest.slice(1)) {
      const name = { [work.tongues.authentic]: rest[0]! };
      const answer = await work.room.do({ do: 'addSeat', seat: newId(), name, sector: sector.peek(), votes: votes.peek(), weight: 1 });
      if (!answer.ok) {
        return answer;
      }
      draft(kept).value = rest.slice(1).join('\n');
    }
    close();
    return { ok: true, value: undefined };
  };
  return (
    <Dialog title={w.addSeveral} onClose={onClose}>
      <Form send={w.addMany(names.length)} onSend={send} onCancel={close}>
        <Choice label={w.sector} of="sector sector.unknown" value={sector.value} options={sectors.map(([id, shape]) => [id, said(work, shape.name)] as const)} onChange={(s) => (sector.value = s)} />
        <Field label={words().common.inLanguage(w.names, words().common.languages[work.tongues.authentic])} name={kept} rows={8} help={w.namesHelp} autoFocus lang={work.tongues.authentic} of="name" />
        <Check label={w.allVote} checked={votes.value} onChange={(on) => (votes.value = on)} />
      </Form>
    </Dialog>
  );
}
