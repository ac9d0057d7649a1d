import { Mark } from '../../parts/mark';
import { words } from '../../words';
import type { Desk } from './desk';
import { Discussion } from '../../parts/discussion';
import { EnterObjection, EnterReservation } from './enter-text';
import { LeavePoint } from './leave-point';
import { roundtable } from './meeting';
import { TextMore } from './point-work';
import type { ListedPoint } from './points';
import { RevisePoint } from './revise-point';
import { SetRule } from './set-rule';

/** What is done less often with a point, behind a word. */
export function PointMore({ desk, point }: { desk: Desk; point: ListedPoint }) {
  const w = words().console.table;
  const { room } = desk;
  const live = roundtable(room).stage === 'live';
  const tabled = point.stage === 'tabled';
  return (
    <details class="console-more">
      <summary>
        {w.moreShort}
        <span class="hidden-label">{w.more(point.number)}</span>
      </summary>
      <div class="row wrap">
        <RevisePoint room={room} point={point} />
        <TextMore room={room} point={point} />
        <SetRule desk={desk} point={point} />
        {live && <Discussion room={room} point={point} />}
        {live && tabled && <EnterObjection room={room} points={[point]} />}
        {live && tabled && <EnterReservation room={room} point={point} />}
        {point.stage !== 'deferred' && <LeavePoint room={room} point={point} how="deferPoint" />}
        <LeavePoint room={room} point={point} how="withdrawPoint" />
        <Mark room={room} target={point.id} marking={point.marking} what={words().readers.ofPoint(point.number)} />
      </div>
    </details>
  );
}
