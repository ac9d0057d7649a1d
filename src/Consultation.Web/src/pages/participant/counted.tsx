import { useEffect, useRef } from 'preact/hooks';
import type { MyBallotShape } from '../../contract';
import { timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { positionColour } from '../../parts/tally';
import { inWords, words } from '../../words';
import type { BallotForm } from './ballot';

/** A ballot that the server has counted, with the moment, and the way to change it. */
export function Counted({ room, form, ballot }: { room: Room; form: BallotForm; ballot: MyBallotShape }) {
  const w = words().participant;
  const notice = useRef<HTMLDivElement>(null);
  const zone = room.state.slices.roundtable.value?.timeZone;
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
          <b class="number">{w.counted(timeOfDay(ballot.at, zone, true))}</b>
        </p>
        <OwnPosition ballot={ballot} />
        <p class="small">{w.countedNumber(ballot.number)}</p>
      </div>
      <div class="row">
        <button type="button" onClick={() => form.change()}>
          {w.changePosition}
        </button>
      </div>
    </div>
  );
}

/** A position, with its meaning where that is asked for and its words where it has any; of a secret vote the page is told none. */
export function OwnPosition({ ballot, meaning }: { ballot: Pick<MyBallotShape, 'position' | 'text'>; meaning?: boolean }) {
  const w = words().deciding;
  if (!ballot.position) {
    return <p>{w.sealed}</p>;
  }
  return (
    <div class="own-position" style={{ '--c': positionColour[ballot.position] }}>
      <b>{w.positions[ballot.position]}</b>
      {meaning && <p class="small quiet">{w.meanings[ballot.position]}</p>}
      {ballot.text && <p class="typed">{inWords(ballot.text)}</p>}
    </div>
  );
}
