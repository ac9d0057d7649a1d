import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { Confirm } from '../../parts/opens';
import { words } from '../../words';
import type { WithId } from './meeting';
import type { ListedPoint } from './points';

/** Takes a point out of a vote on several, while nobody has voted. */
export function SeparatePoint({ room, round, point }: { room: Room; round: WithId<RoundShape>; point: ListedPoint }) {
  const w = words().console.vote;
  const progress = room.state.slices.progress.value;
  if (progress?.round !== round.id || progress.voted > 0) {
    return null;
  }
  return (
    <div>
      <Confirm
        says={w.separate(point.number)}
        title={w.separateTitle(point.number)}
        help={w.separateHelp}
        send={w.separate(point.number)}
        kind="small"
        sendKind="main"
        onDo={() => room.do({ do: 'separatePoint', round: round.id, point: point.id })}
      />
    </div>
  );
}
