import type { MyBallotShape } from '../../contract';
import { positionColour } from '../../parts/position-colour';
import { inWords, words } from '../../words';

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
