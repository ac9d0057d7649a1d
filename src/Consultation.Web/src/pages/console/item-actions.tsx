import { useSignal } from '@preact/signals';
import type { ItemShape } from '../../contract';
import { inOrder } from '../../live/agenda-order';
import type { Room } from '../../live/room';
import { isAskedNow } from '../../live/silence';
import { Act } from '../../parts/act';
import { Form } from '../../parts/form';
import { ItemForm } from '../../parts/item-form';
import { ItemPapers } from '../../parts/papers';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { ItemMoves } from './item-moves';
import { points, roundtable, tongues, type WithId } from './meeting';
import { Opens, done } from '../../parts/opens';
import { isUnderWay } from './points';

const MAX_REASON = 4000;

/** What can be done with an agenda item, behind one small button. */
export function ItemActions({ room, item }: { room: Room; item: WithId<ItemShape> }) {
  const w = words().console.agenda;
  if (roundtable(room).stage === 'closed') {
    return <span />;
  }
  return (
    <Opens says={<span aria-hidden="true">⋯</span>} label={w.more(item.number)} title={w.more(item.number)} kind="plain small console-dots">
      {(close) => <Choices room={room} item={item} close={close} />}
    </Opens>
  );
}

function Choices({ room, item, close }: { room: Room; item: WithId<ItemShape>; close: () => void }) {
  const w = words().console.agenda;
  const current = item.state === 'current';
  const live = roundtable(room).stage === 'live';
  const form = useSignal<'change' | 'below' | undefined>(undefined);
  const placed = inOrder(room.state.slices.agenda.value?.items ?? {}).find((i) => i.id === item.id);
  const deciding = points(room).some((p) => p.item === item.id && (isUnderWay(p) || isAskedNow(room, p.id)));
  return (
    <div class="stack">
      {live && (current ? (
        <Act disabled={deciding} onDo={() => done(room.do({ do: 'concludeItem', item: item.id }), close)}>
          {w.conclude}
        </Act>
      ) : (
        <Act onDo={() => done(room.do({ do: 'takeUpItem', item: item.id }), close)}>{item.state === 'pending' ? w.takeUp : w.again}</Act>
      ))}
      <ItemMoves room={room} item={item} />
      <div class="row wrap">
        <Act onDo={() => void (form.value = 'change')}>{words().common.change}</Act>
        <Act onDo={() => void (form.value = 'below')}>{words().prepare.agenda.addBelow}</Act>
      </div>
      <ItemPapers room={room} item={item.id} />
      {form.value === 'change' && placed && <ItemForm room={room} placed={placed} onClose={() => (form.value = undefined)} />}
      {form.value === 'below' && <ItemForm room={room} below={item.id} onClose={() => (form.value = undefined)} />}
      {live && item.state !== 'done' && item.state !== 'deferred' && <Defer room={room} item={item} disabled={deciding} close={close} />}
      {live && deciding && <p class="quiet small">{w.deciding}</p>}
    </div>
  );
}

function Defer({ room, item, disabled, close }: { room: Room; item: WithId<ItemShape>; disabled: boolean; close: () => void }) {
  const w = words().console;
  const t = tongues(room);
  const name = `${room.id}.item.${item.id}.defer`;
  const send = () => {
    const reason = readText(name, t);
    return done(room.do({ do: 'deferItem', item: item.id, ...(reason ? { reason } : {}) }), () => forgetText(name, t), close);
  };
  return (
    <Form send={w.agenda.defer} kind="" disabled={disabled} onSend={send}>
      <TextFields label={w.table.reasonOptional} of="reason" name={name} rows={2} maxLength={MAX_REASON} {...t} />
    </Form>
  );
}
