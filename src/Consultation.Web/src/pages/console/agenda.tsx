import { useSignal } from '@preact/signals';
import type { ItemShape } from '../../contract';
import { outlook } from '../../live/agenda-times';
import { now, timeOfDay } from '../../live/clock';
import { papersOf } from '../../live/papers';
import type { Room } from '../../live/room';
import { isAskedNow } from '../../live/silence';
import { Act } from '../../parts/act';
import { ItemForm } from '../../parts/item-form';
import { ItemTimes } from '../../parts/item-times';
import { words } from '../../words';
import { ItemActions } from './item-actions';
import { ItemPoints } from './item-points';
import type { MainAction } from './main-action';
import { currentItem, items, nextItem, points, roundtable, say, type WithId } from './meeting';
import { isUnderWay } from './points';
import { minutesSpent } from './time';
import { kindOf } from './use-main-action';

/** The agenda: where the meeting is, and on to the next. */
export function Agenda({ room, main }: { room: Room; main: MainAction }) {
  const w = words().console.agenda;
  const all = items(room);
  const { stage } = roundtable(room);
  const live = stage === 'live';
  const next = nextItem(room);
  const current = currentItem(room);
  const deciding = current !== undefined && points(room).some((p) => p.item === current.id && (isUnderWay(p) || isAskedNow(room, p.id)));
  return (
    <section class="stack" aria-labelledby="agenda-title">
      <h2 id="agenda-title" class="console-h">
        {w.title}
      </h2>
      {all.length === 0 && <p class="quiet small">{w.empty}</p>}
      <ol class="plain-list console-items">
        {all.map((item) => (
          <Item key={item.id} room={room} item={item} />
        ))}
      </ol>
      {live && <Expected room={room} />}
      {live && next && (
        <Act kind={kindOf(main.do === 'nextItem', 'console-wide')} shortcut="N" disabled={deciding} onDo={() => room.do({ do: 'takeUpItem', item: next.id })}>
          {current ? w.next : w.first}
        </Act>
      )}
      {live && deciding && <p class="quiet small">{w.deciding}</p>}
      {stage !== 'closed' && (
        <div>
          <AddItem room={room} />
        </div>
      )}
      <ItemPoints room={room} />
    </section>
  );
}

function Item({ room, item }: { room: Room; item: WithId<ItemShape> }) {
  const w = words().console.agenda;
  const current = item.state === 'current';
  const depth = item.number.split('.').length - 1;
  const reason = say(room, item.reason);
  const papers = papersOf(room, item.id).length;
  return (
    <li class={current ? 'now' : item.state} aria-current={current ? 'step' : undefined} style={{ paddingLeft: `${10 + depth * 14}px` }}>
      <span class="number">{item.number}</span>
      <span>
        {say(room, item.title)}
        {item.state === 'deferred' && <span class="quiet small console-block">{reason ? `${w.states.deferred}: ${reason}` : w.states.deferred}</span>}
        <span class="console-block console-item-time">
          <Time item={item} />
          {(item.planned || item.began) && <ItemTimes room={room} item={item} planned={item.state !== 'done'} />}
        </span>
        {papers > 0 && <span class="quiet small console-block">{words().papers.papersN(papers)}</span>}
      </span>
      <ItemActions room={room} item={item} />
    </li>
  );
}

/** When the agenda will be over at the times allotted, beside the plan. */
function Expected({ room }: { room: Room }) {
  const w = words().agenda;
  const expected = outlook(room.state.slices.agenda.value?.items ?? {}, now.value);
  if (!expected) {
    return null;
  }
  const { late } = expected;
  return (
    <p class="quiet small">
      {w.expected(timeOfDay(expected.expected, roundtable(room).timeZone))}
      {late === 0 ? w.onTime : late > 0 ? <b>{w.late(late)}</b> : w.early(-late)}
    </p>
  );
}

function AddItem({ room }: { room: Room }) {
  const open = useSignal(false);
  return (
    <>
      <button type="button" class="small" onClick={() => (open.value = true)}>
        {words().prepare.agenda.add}
      </button>
      {open.value && <ItemForm room={room} onClose={() => (open.value = false)} />}
    </>
  );
}

function Time({ item }: { item: ItemShape }) {
  const w = words().console.agenda;
  if (item.state === 'pending' || (item.state === 'deferred' && item.spentSeconds === 0)) {
    return <span class="small quiet number">{item.minutes ? w.allotted(item.minutes) : ''}</span>;
  }
  const spent = minutesSpent(item, item.state === 'current' ? now.value : undefined);
  if (item.state !== 'current') {
    return (
      <span class="small quiet number">
        <span aria-hidden="true">{w.done(spent)}</span>
        <span class="hidden-label">{`${w.states[item.state]}, ${w.timeLabel(spent, undefined)}`}</span>
      </span>
    );
  }
  const over = item.minutes !== undefined && spent > item.minutes;
  return (
    <span class={`small number ${over ? 'console-over' : ''}`} title={over ? w.over : undefined}>
      <span aria-hidden="true">{w.time(spent, item.minutes)}</span>
      <span class="hidden-label">{`${w.states.current}, ${w.timeLabel(spent, item.minutes)}${over ? `, ${w.over}` : ''}`}</span>
    </span>
  );
}
