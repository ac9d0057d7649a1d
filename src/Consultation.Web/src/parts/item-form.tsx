import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { inOrder, possibleParents, type Placed } from '../live/agenda-order';
import { type Answer, incomplete } from '../live/api';
import { newId } from '../live/ids';
import { say, tongues } from '../live/reading';
import type { Room } from '../live/room';
import { words } from '../words';
import { Confirm } from './confirm';
import { Dialog } from './dialog';
import { Choice, draft, forget, Form } from './form';
import { KeptField } from './kept';
import { done } from './opens';
import { SeatChoice } from './seat-choice';
import { forgetText, readText, TextFields } from './texts';

const LONGEST_MINUTES = 1440;
/** A position after all: the server puts it at the end. */
const AT_THE_END = 1000;
const NONE = '';

/** Adds an item to the agenda, at its end or below another; or changes one. */
export function ItemForm({ room, placed, below, onClose }: { room: Room; placed?: Placed; below?: string; onClose: () => void }) {
  const w = words().prepare.agenda;
  const item = placed?.item;
  const id = useMemo(() => placed?.id ?? newId(), []);
  const t = tongues(room);
  const name = `prepare.${room.id}.item.${placed?.id ?? `new.${below ?? ''}`}`;
  const lead = useSignal(item?.lead ?? NONE);
  const parent = useSignal(item?.parent ?? below ?? NONE);
  const items = inOrder(room.state.slices.agenda.value?.items ?? {});
  const standing = item?.minutes ? String(item.minutes) : '';
  const close = (): void => {
    forgetText(`${name}.title`, t);
    forget(`${name}.minutes`);
    onClose();
  };
  const change = async (command: Parameters<Room['do']>[0]): Promise<Answer<unknown>> => {
    const answer = await room.do(command);
    const moves = placed && parent.peek() !== (item?.parent ?? NONE);
    return answer.ok && moves ? room.do({ do: 'moveItem', item: id, position: AT_THE_END, parent: parent.peek() || undefined }) : answer;
  };
  const send = async (): Promise<Answer<unknown>> => {
    const title = readText(`${name}.title`, t);
    const typed = draft(`${name}.minutes`, standing).peek().trim();
    const minutes = typed ? Number(typed) : undefined;
    const fits = minutes === undefined || (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES);
    if (!title || !fits) {
      return incomplete('', ...(title ? [] : [{ field: 'title', reason: w.titleMissing }]), ...(fits ? [] : [{ field: 'minutes', reason: w.minutesWrong }]));
    }
    const shared = { item: id, title, minutes, lead: lead.value || undefined };
    return done(change(placed ? { do: 'changeItem', ...shared } : { do: 'addItem', ...shared, position: AT_THE_END, parent: parent.value || undefined }), close);
  };
  const parents = possibleParents(items, placed?.id);
  return (
    <Dialog title={placed ? w.changeTitle(item!.number) : w.add} onClose={onClose}>
      <Form send={placed ? words().common.save : w.add} onSend={send} onCancel={close}>
        <TextFields {...t} label={w.title} of="title" name={`${name}.title`} initial={item?.title} maxLength={300} required autoFocus />
        <KeptField label={w.minutes} of="minutes" name={`${name}.minutes`} initial={standing} type="number" inputMode="numeric" help={w.minutesHelp} />
        <SeatChoice room={room} label={w.lead} none={w.noLead} value={lead.value} onChange={(s) => (lead.value = s)} help={w.leadHelp} of="lead seat.unknown" />
        {parents.length > 0 && (
          <Choice
            label={w.parent}
            value={parent.value}
            options={[[NONE, w.noParent] as const, ...parents.map((p) => [p.id, `${p.item.number} ${say(room, p.item.title)}`] as const)]}
            onChange={(p) => (parent.value = p)}
          />
        )}
      </Form>
      {placed && (
        <Confirm question={w.removeQuestion} yes={words().common.remove} onDo={() => done(room.do({ do: 'removeItem', item: id }), close)}>
          {w.remove}
        </Confirm>
      )}
    </Dialog>
  );
}
