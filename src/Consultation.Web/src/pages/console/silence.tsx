import type { Room } from '../../live/room';
import { openProcedures, type Procedure } from '../../live/silence';
import { SilenceExtended, SilenceOn } from '../../parts/silence-time';
import { words } from '../../words';
import { BreakSilence } from './break-silence';
import { ExtendSilence } from './extend-silence';
import { pointById, seatNames } from './meeting';
import type { ListedPoint } from './points';
import { WithReason } from './with-reason';

/** The silence procedures under way, which outlive the session. */
export function Silences({ room }: { room: Room }) {
  return (
    <>
      {openProcedures(room).map((procedure) => {
        const point = pointById(room, procedure.point);
        return point && <UnderWay key={procedure.id} room={room} procedure={procedure} point={point} />;
      })}
    </>
  );
}

function UnderWay({ room, procedure, point }: { room: Room; procedure: Procedure; point: ListedPoint }) {
  const w = words().silence;
  const title = `silence-title-${procedure.id}`;
  return (
    <section class="sheet stack console-now" id={`point-${point.id}`} aria-labelledby={title}>
      <SilenceOn room={room} procedure={procedure} point={point} title={title} chip="" />
      <Reach room={room} procedure={procedure} />
      <SilenceExtended room={room} procedure={procedure} />
      <div class="row wrap console-actions">
        <BreakSilence room={room} procedure={procedure} point={point} />
        <ExtendSilence room={room} procedure={procedure} />
        <WithReason
          room={room}
          name={`${room.id}.silence.${procedure.id}.cancel`}
          says={w.cancel}
          title={w.cancelTitle}
          help={w.cancelHelp}
          label={w.reason}
          onDo={(reason) => room.do({ do: 'cancelSilence', round: procedure.id, reason })}
        />
      </div>
    </section>
  );
}

/** Who has been shown it; who hasn't is told to the facilitator, who can send them their link. */
function Reach({ room, procedure: p }: { room: Room; procedure: Procedure }) {
  const w = words().silence;
  if (p.inMeeting) {
    return <p class="small quiet">{w.entitled(p.entitled)}</p>;
  }
  return (
    <div class="stack tight" role="status">
      <p class="small">{w.notified(p.notified ?? 0, p.entitled)}</p>
      {p.notNotified && p.notNotified.length > 0 && (
        <p class="small quiet">
          {w.notNotified(seatNames(room, p.notNotified))} {w.invite}
        </p>
      )}
    </div>
  );
}
