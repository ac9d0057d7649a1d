import { useEffect, useRef } from 'preact/hooks';
import type { MyBallotShape, RoundShape } from '../../contract';
import { timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { CopyLink } from '../../parts/copy';
import { positionColour } from '../../parts/tally';
import { inWords, words } from '../../words';
import type { BallotForm } from './ballot';
import { seatName } from './meeting';

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
  useEffect(() => {
    // The button that was pressed is gone; without this the focus would go back to the top of the page.
    if (document.activeElement === document.body) {
      notice.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <div class="stack">
      <div class="notice good stack tight" role="status" tabIndex={-1} ref={notice}>
        <p class="counted-at">
          <span aria-hidden="true">✓ </span>
          <b class="number">{secret ? v.ballotCounted(time) : round.check ? v.answerCounted(time) : w.counted(time)}</b>
        </p>
        {!secret && <OwnPosition ballot={ballot} />}
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

/** What a secret ballot says, as long as this page remembers it; folded away from those who look over one's shoulder. */
function Remembered({ form, ballot }: { form: BallotForm; ballot: MyBallotShape }) {
  const v = words().voting;
  const known = form.known(ballot);
  return known ? (
    <>
      {known.receipt && (
        <div class="stack tight">
          <h3>{v.receipt}</h3>
          <CopyLink link={known.receipt} label={v.receipt} />
          <p class="small quiet">{v.receiptHelp}</p>
        </div>
      )}
      <details>
        <summary>{v.showChoice}</summary>
        <div class="stack tight">
          <OwnPosition ballot={known} />
          <p class="small quiet">{v.choiceHelp}</p>
        </div>
      </details>
    </>
  ) : null;
}

/** A position, with its meaning where that is asked for and its words where it has any; of a secret vote the page is told none. */
export function OwnPosition({ ballot, meaning }: { ballot: Pick<MyBallotShape, 'position' | 'text'>; meaning?: boolean }) {
  const w = words().deciding;
  if (!ballot.position) {
    return <p>{words().voting.ballotSealed}</p>;
  }
  return (
    <div class="own-position" style={{ '--c': positionColour[ballot.position] }}>
      <b>{w.positions[ballot.position]}</b>
      {meaning && <p class="small quiet">{w.meanings[ballot.position]}</p>}
      {ballot.text && <p class="typed">{inWords(ballot.text)}</p>}
    </div>
  );
}
