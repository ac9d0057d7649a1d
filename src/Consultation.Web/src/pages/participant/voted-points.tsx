import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { Statement } from '../../parts/text';
import { words } from '../../words';

/** The texts a vote is about. */
export function VotedPoints({ room, round, small }: { room: Room; round: RoundShape; small?: boolean }) {
  const points = room.state.slices.table.value?.points ?? {};
  const texts = round.points.map(({ point }) => [point, points[point]?.text] as const);
  if (texts.length === 1) {
    return <Statement text={texts[0]![1]} class={small ? 'lesser' : ''} />;
  }
  return (
    <>
      <p class="small quiet">{words().participant.points(texts.length)}</p>
      <ol class="stack voted-points">
        {texts.map(([point, text]) => (
          <li key={point}>
            <Statement text={text} class={small ? 'lesser' : ''} />
          </li>
        ))}
      </ol>
    </>
  );
}
