import type { AgendaSlice, ItemShape } from '../../contract';
import type { Room } from '../../live/room';
import { Dialog } from '../../parts/dialog';
import { ItemTimes } from '../../parts/item-times';
import { PaperList } from '../../parts/papers';
import { ProcedureLines } from '../../parts/procedures';
import { inWords, words } from '../../words';
import { itemsOf, pointsOf, together } from './meeting';
import { Point } from './point';

/** The items as a list, with where each stands. */
export function AgendaList({ agenda }: { agenda: AgendaSlice | undefined }) {
  const w = words().participant;
  return (
    <ol class="plain-list agenda">
      {itemsOf(agenda).map(([id, item]) => (
        <li key={id} class={`row top ${item.state}`} aria-current={item.state === 'current' ? 'step' : undefined}>
          <span class="number item-number">{item.number}</span>
          <span class="grow">{inWords(item.title)}</span>
          <span class="small quiet push">{item.state === 'pending' && item.minutes ? w.minutesPlanned(item.minutes) : w.itemStates[item.state]}</span>
        </li>
      ))}
    </ol>
  );
}

/** The whole agenda with what came of each item's points. */
export function Agenda({ room, onClose }: { room: Room; onClose: () => void }) {
  const { agenda, table } = room.state.slices;
  const w = words().participant;
  return (
    <Dialog title={w.agenda} onClose={onClose}>
      <ol class="plain-list stack">
        {itemsOf(agenda.value).map(([id, item]) => {
          const points = pointsOf(table.value, id);
          const head = (
            <>
              <span class="number item-number">{item.number}</span>
              <span class="grow">{inWords(item.title)}</span>
              <span class="small quiet">{w.itemStates[item.state]}</span>
            </>
          );
          return (
            <li key={id} aria-current={item.state === 'current' ? 'step' : undefined}>
              {points.length === 0 ? (
                <>
                  <p class="row top agenda-head">{head}</p>
                  <About room={room} id={id} item={item} />
                </>
              ) : (
                <details open={item.state === 'current'}>
                  <summary class="agenda-head">
                    <span class="row top">{head}</span>
                  </summary>
                  <About room={room} id={id} item={item} />
                  <div class="stack loose indent">
                    {together(points).map((settled) => (
                      <Point key={settled.id} room={room} {...settled} />
                    ))}
                  </div>
                </details>
              )}
            </li>
          );
        })}
      </ol>
      <ProcedureLines room={room} />
    </Dialog>
  );
}

/** When an item is discussed, why it was put off, its papers, and what was decided of the procedure. */
function About({ room, id, item }: { room: Room; id: string; item: ItemShape }) {
  const reason = inWords(item.reason);
  return (
    <div class="stack tight indent">
      <ItemTimes room={room} item={item} />
      {item.state === 'deferred' && reason && <p class="small quiet">{words().agenda.reason(reason)}</p>}
      <PaperList room={room} item={id} />
      <ProcedureLines room={room} item={id} />
    </div>
  );
}
