import type { Room } from '../../live/room';
import { holdsSession, openProcedures } from '../../live/silence';
import { day, timeOfDay } from '../../live/clock';
import { words } from '../../words';
import type { MainAction } from './main-action';
import { openRound, points, roundtable, say } from './meeting';
import { NextMeeting } from './next-meeting';
import { Confirm } from '../../parts/opens';
import { isUnderWay } from './points';
import { kindOf } from './use-main-action';

/** Suspending and closing the session, and when to meet next. */
export function Session({ room, main }: { room: Room; main: MainAction }) {
  const w = words().console.life;
  const r = roundtable(room);
  const next = r.nextMeeting;
  const running = r.stage === 'live' || r.stage === 'suspended';
  if (!running && !next) {
    return null;
  }
  const deciding = openRound(room) !== undefined || holdsSession(room) || points(room).some(isUnderWay);
  return (
    <section class="stack" aria-labelledby="session-title">
      <h2 id="session-title" class="console-h">
        {w.session}
      </h2>
      {next && (
        <p class="small">
          <span class="quiet">{w.nextMeeting}</span>
          <br />
          {`${say(room, next.when)} ${say(room, next.place)}`}
        </p>
      )}
      <div class="row wrap">
        {r.stage === 'live' && <NextMeeting room={room} />}
        {r.stage === 'live' && (
          <Confirm says={w.suspend} title={w.suspendTitle} help={w.suspendHelp} send={w.suspend} kind="small" disabled={deciding} onDo={() => room.do({ do: 'suspendRoundtable' })} />
        )}
        {running && (
          <Confirm
            says={w.close}
            title={w.closeTitle}
            help={[w.closeHelp, ...goesOn(room)].join(' ')}
            send={w.close}
            kind={kindOf(main.do === 'closeSession', 'small')}
            disabled={deciding}
            onDo={() => room.do({ do: 'closeRoundtable' })}
          />
        )}
      </div>
      {r.closed && <p class="quiet small">{w.closedAt(timeOfDay(r.closed, r.timeZone))}</p>}
    </section>
  );
}

/** The silence procedures over days: closing the session doesn't end them. */
function goesOn(room: Room): string[] {
  const { timeZone } = roundtable(room);
  return openProcedures(room)
    .filter((procedure) => !procedure.inMeeting)
    .map(({ point, until }) => words().silence.goesOn(points(room).find((p) => p.id === point)?.number ?? '', day(until, timeZone), timeOfDay(until, timeZone)));
}
