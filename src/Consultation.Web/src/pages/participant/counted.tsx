import { useEffect, useRef } from 'preact/hooks';
import type { MyBallotShape, RoundShape } from '../../contract';
import { timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { useFocusIfLost } from '../../parts/focus-if-lost';
import { say } from '../../parts/spoken';
import { words } from '../../words';
import type { BallotForm } from './ballot';
import { seatName } from './names';
import { OwnPosition } from './own-position';
import { Remembered } from './put-off';

interface CountedProps {
  room: Room;
  form: BallotForm;
  round: RoundShape;
  ballot: MyBallotShape;
  /** Whose ballot it is, where it is cast for another seat by proxy. */
  principal?: string;
}

/** A ballot that the server has counted, with the moment, and the way to change it. */
export function Counted({ room, form, round, ballot, principal }: CountedProps) {
  const w = words().participant;
  const v = words().voting;
  const notice = useRef<HTMLDivElement>(null);
  const time = timeOfDay(ballot.at, room.state.slices.roundtable.value?.timeZone, true);
  const secret = round.secrecy === 'secret';
  const says = secret ? v.ballotCounted(time) : round.check ? v.answerCounted(time) : w.counted(time);
  useFocusIfLost(notice);
  const entered = !principal && ballot.onBehalf;
  useEffect(() => say(entered ? `${says} ${v.enteredForYou}` : says), [says]);
  return (
    <div class="stack">
      <div class={`notice ${entered ? 'warn' : 'good'} stack tight`} tabIndex={-1} ref={notice}>
        <p class="counted-at">
          <span aria-hidden="true">✓ </span>
          <b class="number">{says}</b>
        </p>
        {!secret && <OwnPosition ballot={ballot} />}
        {entered && <p>{v.enteredForYou}</p>}
        {!principal && ballot.proxy && <p class="small">{v.castForYou(seatName(room, ballot.proxy))}</p>}
        {principal && !ballot.proxy && <p class="small">{v.notByYou(principal)}</p>}
        <p class="small">{secret ? v.ballotCountedHelp : round.check ? v.answerCountedHelp : principal ? v.countedForHelp : w.countedNumber(ballot.number)}</p>
      </div>
      {secret && <Remembered form={form} ballot={ballot} />}
      <div class="row">
        <button type="button" onClick={() => form.change()}>
          {principal ? v.changeFor(principal) : w.changePosition}
        </button>
      </div>
    </div>
  );
}
