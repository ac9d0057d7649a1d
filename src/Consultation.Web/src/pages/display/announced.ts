import type { Room } from '../../live/room';
import { words } from '../../words';
import { itemName, say, textOf } from './naming';
import type { Saying } from './saying';

/** What is read out when the screen changes; without what ticks. */
export function announced(room: Room, saying: Saying): string {
  const w = words().display;
  switch (saying.kind) {
    case 'sense':
      return w.says(w.anyObjection, textOf(room, saying.points));
    case 'silence':
      return `${w.says(w.anyObjection, textOf(room, saying.points))} ${words().silence.means}`;
    case 'vote':
      return w.says(w.voteOpen(saying.points.length), textOf(room, saying.points));
    case 'check':
      return w.says(w.check, textOf(room, saying.points));
    case 'picture':
      return `${w.check}. ${w.picture}`;
    case 'counted':
      return `${w.counted}. ${w.countedHelp}`;
    case 'decided': {
      const point = room.state.slices.table.value?.points[saying.points[0]!];
      const grade = point?.decision ? words().deciding.grades[point.decision.grade] : '';
      return w.says(grade, textOf(room, saying.points));
    }
    case 'tabled':
      return w.says(w.onTable(saying.points.length), textOf(room, saying.points));
    case 'procedure':
      return say(room, room.state.slices.procedures.value?.decided[saying.procedure]?.sentence);
    case 'item':
      return itemName(room, saying.item);
    case 'suspended':
      return w.suspended;
    case 'closed':
      return w.closedHelp;
    case 'before':
      return w.beforeHelp;
    default:
      return '';
  }
}
