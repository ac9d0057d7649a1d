import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { words } from '../../words';
import type { WithId } from './meeting';
import { WithReason } from './with-reason';

/** Annuls a vote before its outcome is declared, so that another can be held. */
export function AnnulRound({ room, round }: { room: Room; round: WithId<RoundShape> }) {
  const w = words().console.vote;
  return (
    <WithReason
      room={room}
      name={`${room.id}.round.${round.id}.annul`}
      says={w.annul}
      title={w.annulTitle}
      help={w.annulHelp}
      label={w.annulReason}
      kind="small danger"
      onDo={(reason) => room.do({ do: 'annulRound', round: round.id, reason })}
    />
  );
}
