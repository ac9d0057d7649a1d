import type { Room } from '../../live/room';
import { Addition } from '../../parts/point/addition';
import { ChangedLater } from '../../parts/register';
import { Statement } from '../../parts/text';
import { leavesTexts, type Settled } from './meeting';
import { Texts } from './texts';

/** The record's sentence, with the texts beneath it where it doesn't hold them itself. */
export function Sentence({ room, settled }: { room: Room; settled: Settled }) {
  const { point } = settled;
  const points = room.state.slices.table.value?.points ?? {};
  return (
    <div class="stack" id={`point-${settled.id}`}>
      {settled.ids
        .filter((id) => id !== settled.id)
        .map((id) => (
          <span key={id} class="hidden-label" id={`point-${id}`} />
        ))}
      {point.sentence && <Statement text={point.sentence} class="lesser" />}
      <Addition points={settled.ids.map((id) => points[id]).filter((p) => p !== undefined)} class="lesser" />
      {leavesTexts(settled) && <Texts room={room} ids={settled.ids} class="lesser" />}
      <ChangedLater room={room} ids={settled.ids} />
    </div>
  );
}
