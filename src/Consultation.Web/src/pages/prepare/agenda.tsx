import { useMemo } from 'preact/hooks';
import { useFocusKept } from '../../parts/focus-kept';
import { Act, Refused, shown, type Shown } from '../../parts/act';
import { ItemTimes } from '../../parts/item-times';
import { ItemPapers } from '../../parts/papers';
import { words } from '../../words';
import { inOrder, minutesOf, type Placed } from '../../live/agenda-order';
import { ItemForm } from '../../parts/item-form';
import { Opens } from './opens';
import { Proposed } from './proposed';
import { Section } from './section';
import { said, type Work } from './work';

/** The agenda: what is taken up, in which order, for how long. */
export function Agenda({ work }: { work: Work }) {
  const w = words().prepare.agenda;
  const items = inOrder(work.room.state.slices.agenda.value?.items ?? {});
  const refusal = useMemo(shown, []);
  const minutes = minutesOf(items);
  const add = work.open && <Opens kind={items.length === 0 ? 'main' : ''} dialog={(close) => <ItemForm room={work.room} onClose={close} />}>{w.add}</Opens>;
  return (
    <Section id="agenda" help={w.help} actions={add}>
      <Proposed work={work} />
      {items.length === 0 && <p class="quiet">{w.none}</p>}
      <ol class="plain-list prepare-rows">
        {items.map((placed) => (
          <Item key={placed.id} work={work} placed={placed} refusal={refusal} />
        ))}
      </ol>
      <Refused refusal={refusal.value} />
      {minutes > 0 && <p class="quiet small">{w.total(minutes)}</p>}
    </Section>
  );
}

function Item({ work, placed, refusal }: { work: Work; placed: Placed; refusal: Shown }) {
  const w = words().prepare.agenda;
  const { id, item, depth, position, beside } = placed;
  const title = said(work, item.title);
  const lead = item.lead ? work.room.seats.value.seats.find((s) => s.id === item.lead) : undefined;
  const about = [item.minutes ? w.minutesShort(item.minutes) : '', lead ? w.ledBy(said(work, lead.name)) : '', item.state === 'pending' ? '' : w.states[item.state]].filter(Boolean);
  const { moved, keepFocus } = useFocusKept(position);
  const move = (to: number) => {
    keepFocus();
    return work.room.do({ do: 'moveItem', item: id, position: to, parent: item.parent });
  };
  return (
    <li class="prepare-row prepare-item" style={{ '--depth': Math.min(depth, 3) }}>
      <span class="number quiet prepare-number">{item.number}</span>
      <div class="grow">
        <p>{title}</p>
        {about.length > 0 && <p class="quiet small">{about.join(' · ')}</p>}
        <ItemTimes room={work.room} item={item} />
        <ItemPapers room={work.room} item={id} />
        <p class="hidden-label" role="status">
          {moved.value ? w.movedTo(item.number) : ''}
        </p>
      </div>
      {work.open && (
        <div class="row wrap">
          <Act kind="prepare-move" refusal={refusal} label={w.up(title)} disabled={position === 1} onDo={() => move(position - 1)}>
            <span aria-hidden="true">↑</span>
          </Act>
          <Act kind="prepare-move" refusal={refusal} label={w.down(title)} disabled={position === beside} onDo={() => move(position + 1)}>
            <span aria-hidden="true">↓</span>
          </Act>
          <Opens kind="plain" label={w.addBelowOf(title)} dialog={(close) => <ItemForm room={work.room} below={id} onClose={close} />}>
            {w.addBelow}
          </Opens>
          <Opens label={w.change(title)} dialog={(close) => <ItemForm room={work.room} placed={placed} onClose={close} />}>
            {words().common.change}
          </Opens>
        </div>
      )}
    </li>
  );
}
