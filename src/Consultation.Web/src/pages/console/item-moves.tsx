import { useMemo } from 'preact/hooks';
import type { ItemShape } from '../../contract';
import { inOrder, stepsOf } from '../../live/agenda-order';
import type { Room } from '../../live/room';
import { Act, Refused, shown } from '../../parts/act';
import { useFocusKept } from '../../parts/focus-kept';
import { words } from '../../words';
import { say, type WithId } from './meeting';

/** Moves an item of the agenda step by step, with what stands below it: by keys and by touch alike. */
export function ItemMoves({ room, item }: { room: Room; item: WithId<ItemShape> }) {
  const w = words().agenda;
  const all = inOrder(room.state.slices.agenda.value?.items ?? {});
  const steps = stepsOf(all, item.id);
  const refusal = useMemo(shown, []);
  const { moved, keepFocus } = useFocusKept(item.place);
  const title = say(room, item.title);
  const above = all.find((i) => i.id === steps.in?.parent)?.item;
  const step = (to: { position: number; parent: string | undefined } | undefined) => {
    keepFocus();
    return to && room.do({ do: 'moveItem', item: item.id, position: to.position, ...(to.parent ? { parent: to.parent } : {}) });
  };
  return (
    <div class="stack tight" role="group" aria-label={w.move}>
      <div class="row wrap">
        <Act label={w.upLabel(title)} refusal={refusal} disabled={!steps.up} onDo={() => step(steps.up)}>
          <span aria-hidden="true">↑</span> {w.up}
        </Act>
        <Act label={w.downLabel(title)} refusal={refusal} disabled={!steps.down} onDo={() => step(steps.down)}>
          <span aria-hidden="true">↓</span> {w.down}
        </Act>
        {above && (
          <Act label={w.inLabel(title, say(room, above.title))} refusal={refusal} onDo={() => step(steps.in)}>
            <span aria-hidden="true">→</span> {w.in(above.number)}
          </Act>
        )}
        {steps.out && (
          <Act label={w.outLabel(title)} refusal={refusal} onDo={() => step(steps.out)}>
            <span aria-hidden="true">←</span> {w.out}
          </Act>
        )}
      </div>
      <p class="small quiet" role="status">
        {moved.value ? w.movedTo(item.number) : ''}
      </p>
      <Refused refusal={refusal.value} />
    </div>
  );
}
