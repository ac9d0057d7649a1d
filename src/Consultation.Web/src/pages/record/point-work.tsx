import { roundtable } from '../../live/reading';
import type { Room } from '../../live/room';
import { AddToSentence } from '../../parts/point/addition';
import { AmendmentList } from '../../parts/point/amendment';
import { Brackets } from '../../parts/point/brackets';
import { SetBracket } from '../../parts/point/set-bracket';
import { Pending, Translate } from '../../parts/point/translate';
import { Versions } from '../../parts/point/versions';
import type { ListedPoint } from './meeting';

/** What whoever writes the record does with the text of a point: brackets, languages, what is added to its sentence. */
export function PointWork({ room, point }: { room: Room; point: ListedPoint }) {
  const { stage, parts } = roundtable(room);
  const brackets = stage !== 'closed' && (point.stage === 'draft' || point.stage === 'tabled') && parts.includes('amendments');
  return (
    <div class="stack tight small">
      <Brackets room={room} point={point} />
      <AmendmentList room={room} point={point} />
      <div class="row wrap record-acts">
        <Pending point={point} />
        <Translate room={room} point={point} kind="plain small" />
        {brackets && <SetBracket room={room} point={point} kind="plain small" />}
        <AddToSentence room={room} point={point} kind="plain small" />
        <Versions room={room} point={point} kind="plain small" />
      </div>
    </div>
  );
}
