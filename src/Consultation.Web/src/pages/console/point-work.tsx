import { roundtable } from '../../live/reading';
import type { Room } from '../../live/room';
import { AddToSentence } from '../../parts/point/addition';
import { Brackets } from '../../parts/point/brackets';
import { SetBracket } from '../../parts/point/set-bracket';
import { Pending, Translate } from '../../parts/point/translate';
import { Versions } from '../../parts/point/versions';
import { words } from '../../words';
import { Amendments, EnterAmendment } from './amendments';
import type { ListedPoint } from './points';

/** What is still open about the text of a point: passages in brackets, amendments, languages. */
export function TextOpen({ room, point }: { room: Room; point: ListedPoint }) {
  return (
    <>
      <Brackets room={room} point={point} />
      {point.stage === 'tabled' && point.brackets.length > 0 && <p class="notice warn small">{words().texts.undecidable}</p>}
      <Amendments room={room} point={point} />
      {point.pending.length > 0 && (
        <div class="row wrap">
          <Pending point={point} />
          <Translate room={room} point={point} kind="small plain" />
        </div>
      )}
    </>
  );
}

/** What can be done with the text of a point besides revising it. */
export function TextMore({ room, point }: { room: Room; point: ListedPoint }) {
  const { stage, parts } = roundtable(room);
  const free = point.stage === 'draft' || point.stage === 'tabled';
  return (
    <>
      {free && parts.includes('amendments') && <SetBracket room={room} point={point} />}
      {stage === 'live' && point.stage === 'tabled' && <EnterAmendment room={room} point={point} />}
      {point.pending.length === 0 && <Translate room={room} point={point} />}
      <Versions room={room} point={point} />
    </>
  );
}

/** What can be done with the text of points that have ended. */
export function TextAfter({ room, points }: { room: Room; points: readonly ListedPoint[] }) {
  const several = points.length > 1;
  return (
    <>
      {points.map((point) => (
        <div key={point.id} class="row wrap">
          <Pending point={point} />
          <AddToSentence room={room} point={point} named={several} kind="small plain" />
          {point.pending.length > 0 && <Translate room={room} point={point} kind="small plain" />}
          <Versions room={room} point={point} kind="small plain" />
        </div>
      ))}
    </>
  );
}
