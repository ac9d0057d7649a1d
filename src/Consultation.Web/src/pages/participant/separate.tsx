import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MineSlice, RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { Confirm } from '../../parts/confirm';
import { words } from '../../words';
import { VotedPoints } from './voted-points';

interface SeparateProps {
  room: Room;
  id: string;
  round: RoundShape;
  mine: MineSlice | undefined;
}

/** The texts of a vote; while nobody has voted, a seat on its register can have one decided on its own. */
export function Separable({ room, id, round, mine }: SeparateProps) {
  const w = words().voting;
  const progress = room.state.slices.progress.value;
  const can = round.points.length > 1 && mine?.entitledIn.includes(id) && progress?.round === id && progress.voted === 0;
  const separate = (point: string) => (
    <Confirm
      kind="plain edge-left small"
      label={w.separateOf(numberOf(room, point))}
      question={w.separateQuestion(numberOf(room, point))}
      yes={w.separate}
      onDo={() => room.do({ do: 'separatePoint', round: id, point })}
    >
      {w.separate}
    </Confirm>
  );
  return (
    <>
      <VotedPoints room={room} round={round} below={can ? separate : undefined} />
      {can && <p class="small quiet">{w.separateHelp}</p>}
      <Separated room={room} round={round} />
    </>
  );
}

/** Says which points have been taken out since the page showed the vote: what one's ballot is about has changed. */
function Separated({ room, round }: { room: Room; round: RoundShape }) {
  const now = round.points.map((p) => p.point);
  const seen = useSignal<string[]>(now);
  useEffect(() => {
    seen.value = [...new Set([...seen.peek(), ...now])];
  }, [now.join(' ')]);
  const gone = seen.value.filter((point) => !now.includes(point));
  return (
    <p class={gone.length > 0 ? 'notice small' : 'hidden-label'} role="status">
      {gone.length > 0 && words().voting.separated(gone.map((point) => numberOf(room, point)))}
    </p>
  );
}

const numberOf = (room: Room, point: string): string => room.state.slices.table.value?.points[point]?.number ?? '';
