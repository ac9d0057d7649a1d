import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { Texts } from './texts';

/** The texts a vote is about. */
export function VotedPoints({ room, round, small }: { room: Room; round: RoundShape; small?: boolean }) {
  const ids = round.points.map((p) => p.point);
  return (
    <>
      {ids.length > 1 && <p class="small quiet">{words().participant.points(ids.length)}</p>}
      <Texts room={room} ids={ids} class={small ? 'lesser' : ''} />
    </>
  );
}
