import type { ItemShape } from '../../contract';
import { inOrder } from '../../live/agenda-order';
import { timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { Fitted } from './fitted';
import { say } from './naming';

/** The agenda, with what is done, what is in hand and what is to come. */
export function TheAgenda({ room }: { room: Room }) {
  const w = words();
  const { agenda, roundtable } = room.state.slices;
  const zone = roundtable.value?.timeZone;
  return (
    <Fitted above={<p class="screen-kicker">{w.display.show.agenda}</p>}>
      <ol class="plain-list screen-agenda">
        {inOrder(agenda.value?.items ?? {}).map(({ id, item, depth }) => (
          <li key={id} class={item.state} style={{ '--depth': depth }} aria-current={item.state === 'current' ? 'step' : undefined}>
            <span class="number">{item.number}</span>
            <span>{say(room, item.title)}</span>
            <span class="number quiet">{stateOf(item, zone)}</span>
          </li>
        ))}
      </ol>
    </Fitted>
  );
}

/** When it is to be taken up, or that it is over. */
function stateOf({ state, planned, ended }: ItemShape, zone: string | undefined): string {
  const time = (moment: string | undefined): string => (moment ? timeOfDay(moment, zone) : '');
  return state === 'done' ? `✓ ${time(ended)}` : state === 'deferred' ? words().deciding.pointStages.deferred : time(planned);
}
