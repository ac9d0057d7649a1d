import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { Confirm } from '../../parts/confirm';
import { sayNow } from '../../parts/spoken';
import { words } from '../../words';

/** While nobody has voted, a seat on the register of a vote on several points can have one of them decided on its own. */
function canSeparate(room: Room, id: string, round: RoundShape | undefined): boolean {
  const { progress, mine } = room.state.slices;
  return (round?.points.length ?? 0) > 1 && (mine.value?.entitledIn.includes(id) ?? false) && progress.value?.round === id && progress.value.voted === 0;
}

/** Takes a point out of the vote. */
export function Separate({ room, id, point }: { room: Room; id: string; point: string }) {
  const w = words().voting;
  return canSeparate(room, id, room.state.slices.vote.value?.rounds[id]) ? (
    <Confirm
      kind="plain edge-left small"
      label={w.separateOf(numberOf(room, point))}
      question={w.separateQuestion(numberOf(room, point))}
      yes={w.separate}
      onDo={() => room.do({ do: 'separatePoint', round: id, point })}
    >
      {w.separate}
    </Confirm>
  ) : null;
}

/** How that can be done, and which points have been taken out since the page showed the vote: what one's ballot is about has changed. */
export function Separated({ room, id, round }: { room: Room; id: string; round: RoundShape }) {
  const now = round.points.map((p) => p.point);
  const seen = useSignal<string[]>(now);
  useEffect(() => {
    seen.value = [...new Set([...seen.peek(), ...now])];
  }, [now.join(' ')]);
  const gone = seen.value.filter((point) => !now.includes(point));
  const says = gone.length > 0 ? words().voting.separated(gone.map((point) => numberOf(room, point))) : '';
  useEffect(() => {
    if (says) {
      sayNow(says);
    }
  }, [says]);
  return (
    <>
      {canSeparate(room, id, round) && <p class="small quiet">{words().voting.separateHelp}</p>}
      {says && <p class="notice small">{says}</p>}
    </>
  );
}

const numberOf = (room: Room, point: string): string => room.state.slices.table.value?.points[point]?.number ?? '';
