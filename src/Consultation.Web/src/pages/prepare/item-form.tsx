import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../live/api';
import { newId } from '../../live/ids';
import { Confirm } from '../../parts/confirm';
import { Dialog } from '../../parts/dialog';
import { done } from '../../parts/opens';
import { Choice, draft, forget, Form } from '../../parts/form';
import { KeptField } from '../../parts/kept';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { inOrder, possibleParents, type Placed } from './agenda-order';
import { draftName, said, type Work } from './work';

const LONGEST_MINUTES = 1440;
/** A position after all: the server puts it at the end. */
const AT_THE_END = 1000;
const NONE = '';

/** Adds an item to the agenda, at its end or below another; or changes one. */
export function ItemForm({ work, placed, below, onClose }: { work: Work; placed?: Placed; below?: string; onClose: () => void }) {
  const w = words().prepare.agenda;
  const item = placed?.item;
  const id = useMemo(() => placed?.id ?? newId(), []);
  const name = draftName(work, `item.${placed?.id ?? `new.${below ?? ''}`}`);
  const lead = useSignal(item?.lead ?? NONE);
  const parent = useSignal(item?.parent ?? below ?? NONE);
  const items = inOrder(work.room.state.slices.agenda.value?.items ?? {});
  const standing = item?.minutes ? String(item.minutes) : '';
  const close = (): void => {
    forgetText(`${name}.title`, work.tongues);
    forget(`${name}.minutes`);
    onClose();
  };
  const change = async (said: Parameters<Work['room']['do']>[0]): Promise<Answer<unknown>> => {
    const answer = await work.room.do(said);
    const moves = placed && parent.peek() !== (item?.parent ?? NONE);
    return answer.ok && moves ? work.room.do({ do: 'moveItem', item: id, position: AT_THE_END, parent: parent.peek() || undefined }) : answer;
  };
  const send = async (): Promise<Answer<unknown>> => {
    const title = readText(`${name}.title`, work.tongues);
    const typed = draft(`${name}.minutes`, standing).peek().trim();
    const minutes = typed ? Number(typed) : undefined;
    const wrong = !title ? w.titleMissing : minutes !== undefined && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES) ? w.minutesWrong : undefined;
    if (wrong || !title) {
      return { ok: false, refusal: { code: 'command.malformed', message: wrong ?? '' } };
    }
    const shared = { item: id, title, minutes, lead: lead.value || undefined };
    return done(change(placed ? { do: 'changeItem', ...shared } : { do: 'addItem', ...shared, position: AT_THE_END, parent: parent.value || undefined }), close);
  };
  const parents = possibleParents(items, placed?.id);
  return (
    <Dialog title={placed ? w.changeTitle(item!.number) : w.add} onClose={onClose}>
      <Form send={placed ? words().common.save : w.add} onSend={send} onCancel={close}>
        <TextFields {...work.tongues} label={w.title} name={`${name}.title`} initial={item?.title} maxLength={300} required autoFocus />
        <KeptField label={w.minutes} name={`${name}.minutes`} initial={standing} type="number" inputMode="numeric" help={w.minutesHelp} />
        <Choice
          label={w.lead}
          value={lead.value}
          options={[[NONE, w.noLead] as const, ...work.room.seats.value.seats.map((s) => [s.id, said(work, s.name)] as const)]}
          onChange={(s) => (lead.value = s)}
          help={w.leadHelp}
        />
        {parents.length > 0 && (
          <Choice
            label={w.parent}
            value={parent.value}
            options={[[NONE, w.noParent] as const, ...parents.map((p) => [p.id, `${p.item.number} ${said(work, p.item.title)}`] as const)]}
            onChange={(p) => (parent.value = p)}
          />
        )}
      </Form>
      {placed && (
        <Confirm question={w.removeQuestion} yes={words().common.remove} onDo={() => done(work.room.do({ do: 'removeItem', item: id }), close)}>
          {w.remove}
        </Confirm>
      )}
    </Dialog>
  );
}
