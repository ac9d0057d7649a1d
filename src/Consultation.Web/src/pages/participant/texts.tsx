import type { ComponentChildren } from 'preact';
import type { Room } from '../../live/room';
import { Addition } from '../../parts/point/addition';
import { PointText } from '../../parts/point/point-text';
import { ChangedLater } from '../../parts/register';
import { Statement } from '../../parts/text';
import { leavesTexts, type Settled } from './meeting';

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

interface TextsProps {
  room: Room;
  ids: string[];
  class?: string;
  /** What stands below each, where they are several. */
  below?: ((point: string) => ComponentChildren) | undefined;
}

/** The texts of points; numbered where they are several. */
export function Texts({ room, ids, class: name = '', below }: TextsProps) {
  const points = room.state.slices.table.value?.points ?? {};
  if (ids.length === 1) {
    const only = points[ids[0]!];
    return only ? <PointText point={only} class={name} /> : null;
  }
  return (
    <ol class="stack voted-points">
      {ids.map((id) => (
        <li key={id}>
          {points[id] && <PointText point={points[id]} class={name} />}
          {below?.(id)}
        </li>
      ))}
    </ol>
  );
}
