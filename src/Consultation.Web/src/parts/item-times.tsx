import type { ItemShape } from '../contract';
import { secondsOver } from '../live/agenda-times';
import { now, timeOfDay } from '../live/clock';
import { roundtable } from '../live/reading';
import type { Room } from '../live/room';
import { words } from '../words';

/** When an item is to be discussed by the plan, or was, and that it is over its time. */
export function ItemTimes({ room, item, planned = true }: { room: Room; item: ItemShape; /** Whether the plan is said too once it was taken up. */ planned?: boolean }) {
  const w = words().agenda;
  const zone = roundtable(room).timeZone;
  const time = (moment: string | undefined): string | undefined => (moment ? timeOfDay(moment, zone) : undefined);
  const [from, began] = [time(item.planned), time(item.began)];
  const says = [
    began ? w.took(began, item.state === 'current' ? undefined : time(item.ended)) : '',
    from && (planned || !began) ? w.planned(from, time(item.plannedEnd)) : '',
  ].filter(Boolean);
  const over = item.state === 'current' ? <Over item={item} /> : null;
  return says.length === 0 && !over ? null : (
    <span class="small quiet">
      {says.join(' · ')}
      {over}
    </span>
  );
}

function Over({ item }: { item: ItemShape }) {
  const over = secondsOver(item, now.value);
  return over !== undefined && over >= 60 ? <b>{` · ${words().agenda.over(Math.floor(over / 60))}`}</b> : null;
}
