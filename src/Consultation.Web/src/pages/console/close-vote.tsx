import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { Confirm } from '../../parts/opens';
import { words } from '../../words';
import { say, type WithId } from './meeting';
import type { Missing } from './vote';

/** Closing asks first where some who are present have not voted. */
export function CloseVote({ room, round, missing }: { room: Room; round: WithId<RoundShape>; missing: Missing }) {
  const w = round.check ? words().console.check : words().console.vote;
  const present = missing.filter((seat) => seat.present);
  return (
    <Confirm
      says={w.close}
      title={w.closeTitle}
      help={present.length > 0 ? w.closeHelp(present.length) : w.all}
      send={w.close}
      kind="main"
      sendKind="main"
      shortcut="C"
      straight={present.length === 0}
      onDo={() => room.do({ do: round.check ? 'closeTemperatureCheck' : 'closeVote', round: round.id })}
    >
      <ul class="console-bullets">
        {present.map((seat) => (
          <li key={seat.id}>{say(room, seat.name)}</li>
        ))}
      </ul>
      {present.length > 0 && <p class="quiet small">{w.closeMeans}</p>}
    </Confirm>
  );
}
