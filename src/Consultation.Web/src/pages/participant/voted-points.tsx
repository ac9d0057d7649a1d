import type { ComponentChildren } from 'preact';
import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { Texts } from './texts';

interface VotedPointsProps {
  room: Room;
  round: RoundShape;
  small?: boolean;
  below?: ((point: string) => ComponentChildren) | undefined;
}

/** The texts a vote is about. */
export function VotedPoints({ room, round, small, below }: VotedPointsProps) {
  const ids = round.points.map((p) => p.point);
  return (
    <>
      {ids.length > 1 && <p class="small quiet">{words().participant.points(ids.length)}</p>}
      <Texts room={room} ids={ids} class={small ? 'lesser' : ''} below={below} />
    </>
  );
}
