import type { ComponentChildren } from 'preact';
import type { Room } from '../../live/room';
import { PointText } from '../../parts/point/point-text';

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
