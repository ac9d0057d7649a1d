import { useSignal } from '@preact/signals';
import type { RoundShape } from '../../contract';
import { serverNow } from '../../live/clock';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { Form } from '../../parts/form';
import { Opens, done } from '../../parts/opens';
import { words } from '../../words';
import { minutesFrom, nextAt, TimeField } from './closing-time';
import { roundtable, type WithId } from './meeting';

const MINUTES = [1, 5] as const;

/** Gives an open vote or check more time, or a closing time where it has none. */
export function ExtendVote({ room, round }: { room: Room; round: WithId<RoundShape> }) {
  const w = words().console;
  const title = !round.closes ? w.vote.setClosing : round.check ? w.check.extendTitle : w.vote.extendTitle;
  return (
    <Opens says={round.closes ? w.vote.extend : w.vote.setClosing} title={title}>
      {(close) => <Extending room={room} round={round} close={close} />}
    </Opens>
  );
}

function Extending({ room, round, close }: { room: Room; round: WithId<RoundShape>; close: () => void }) {
  const w = words().console.vote;
  const { timeZone } = roundtable(room);
  const time = useSignal('');
  const until = (closes: string) => done(room.do({ do: 'extendVote', round: round.id, closes }), close);
  const more = (minutes: number) => {
    const now = serverNow().getTime();
    return until(minutesFrom(Math.max(now, round.closes ? Date.parse(round.closes) : now), minutes));
  };
  const chosen = nextAt(time.value, timeZone, serverNow().getTime());
  return (
    <>
      <div class="row wrap">
        {MINUTES.map((minutes) => (
          <Act key={minutes} onDo={() => more(minutes)}>
            {round.closes ? w.more(minutes) : w.within(minutes)}
          </Act>
        ))}
      </div>
      <Form send={w.extendTo} kind="" disabled={!chosen} onSend={async () => (chosen ? until(chosen) : undefined)}>
        <TimeField time={time} zone={timeZone} />
      </Form>
    </>
  );
}
