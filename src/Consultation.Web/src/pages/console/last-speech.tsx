import type { LateSpeechShape } from '../../contract';
import { duration } from '../../live/clock';
import type { Room } from '../../live/room';
import { Confirm } from '../../parts/opens';
import { words } from '../../words';
import { seatName } from './meeting';

/** Who had the floor before, for as long as that can be put right at a glance. */
export function LastSpeech({ room, speech, alone }: { room: Room; speech: LateSpeechShape; /** Whether nobody speaks now, who would be meant sooner. */ alone: boolean }) {
  const name = seatName(room, speech.seat);
  return (
    <div class="row wrap">
      <span class="small quiet grow">{words().floor.lately(name, duration(speech.seconds ?? 0))}</span>
      <TakeBack room={room} speech={speech.speech} seat={speech.seat} shortcut={alone} />
    </div>
  );
}

/** Takes back that a seat was given the floor. */
export function TakeBack({ room, speech, seat, shortcut }: { room: Room; speech: string; seat: string; shortcut: boolean }) {
  const w = words().floor;
  return (
    <Confirm
      says={w.undo}
      title={w.undoTitle(seatName(room, seat))}
      help={w.undoHelp}
      send={w.undoIt}
      kind="plain small"
      {...(shortcut ? { shortcut: 'U' as const } : {})}
      onDo={() => room.do({ do: 'undoFloor', speech })}
    />
  );
}
