import { signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { serverNow } from '../../live/clock';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { minutesOn, openProcedures, wrongMoment, type Procedure } from '../../live/silence';
import { REASON_MAX } from '../../live/typed';
import { fromZone, inZone } from '../../live/zones';
import { Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { AmendFields, amendmentName, forgetAmendment, readAmendment } from '../../parts/point/amend-form';
import { PointText } from '../../parts/point/point-text';
import { SilenceExtended, SilenceLeft, SilenceUntil } from '../../parts/silence-time';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { pointById, roundtable, seatNames, seats, tongues } from './meeting';
import { MinutesField, MomentFields } from './moment-fields';
import { Options } from './options';
import type { ListedPoint } from './points';
import { SeatChoice } from './seat-choice';
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
      <div class="row wrap">
        <h2 class="chip wrap" id={title}>
          {w.chip(point.number)}
        </h2>
        <SilenceLeft until={procedure.until} class="push big" />
      </div>
      <PointText point={point} />
      <SilenceUntil room={room} procedure={procedure} />
      <Reach room={room} procedure={procedure} />
      <SilenceExtended room={room} procedure={procedure} />
      <div class="row wrap console-actions">
        <BreakFor room={room} procedure={procedure} point={point} />
        <Extend room={room} procedure={procedure} />
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

/** Gives more time, with a reason. */
function Extend({ room, procedure }: { room: Room; procedure: Procedure }) {
  const w = words().silence;
  return (
    <Opens says={w.extend} title={w.extendTitle} kind="small">
      {(close) => <Extending room={room} procedure={procedure} close={close} />}
    </Opens>
  );
}

function Extending({ room, procedure: p, close }: { room: Room; procedure: Procedure; close: () => void }) {
  const w = words().silence;
  const t = tongues(room);
  const { timeZone } = roundtable(room);
  const [minutes, date, time] = useMemo(() => {
    const before = inZone(p.until, timeZone);
    return [signal('5'), signal(before.date), signal(before.time)] as const;
  }, [p.id]);
  const name = `${room.id}.silence.${p.id}.extend`;
  const send = async () => {
    const now = serverNow().getTime();
    const until = p.inMeeting ? minutesOn(now, minutes.value) : fromZone({ date: date.value, time: time.value }, timeZone);
    return until && (p.inMeeting || !wrongMoment(until, now, false))
      ? done(room.do({ do: 'extendSilence', round: p.id, until, reason: readText(name, t) ?? {} }), () => forgetText(name, t), close)
      : { ok: false as const, refusal: { code: 'page.incomplete', message: p.inMeeting ? w.wrongMinutes : w.wrongMoment } };
  };
  return (
    <Form send={w.extend} onCancel={close} onSend={send}>
      <SilenceUntil room={room} procedure={p} />
      {p.inMeeting ? <MinutesField label={w.extendMinutes} minutes={minutes} /> : <MomentFields date={date} time={time} zone={timeZone} />}
      <TextFields label={w.reason} name={name} rows={2} maxLength={REASON_MAX} {...t} required />
    </Form>
  );
}

/** Breaks it for a seat that says so in the room or writes to the facilitator. */
function BreakFor({ room, procedure, point }: { room: Room; procedure: Procedure; point: ListedPoint }) {
  const w = words().silence;
  return (
    <Opens says={w.breakFor} title={w.breakForTitle} kind="small">
      {(close) => <Breaking room={room} procedure={procedure} point={point} close={close} />}
    </Opens>
  );
}

function Breaking({ room, procedure, point, close }: { room: Room; procedure: Procedure; point: ListedPoint; close: () => void }) {
  const w = words().silence;
  const t = tongues(room);
  const seat = useSignal('');
  const by = useSignal<'objection' | 'amendment'>('objection');
  const reason = `${room.id}.silence.${procedure.id}.break`;
  const name = amendmentName(room, point, procedure.id);
  const send = async () => {
    const command = { do: 'breakSilence', round: procedure.id, seat: seat.value } as const;
    if (by.value === 'objection') {
      return done(room.do({ ...command, objection: newId(), text: readText(reason, t) ?? {} }), () => forgetText(reason, t), close);
    }
    const made = readAmendment(room, point, name);
    return made.ok ? done(room.do({ ...command, amendment: newId(), text: made.value.text }), () => forgetAmendment(room, name), close) : made;
  };
  return (
    <Form send={w.breakIt} kind="danger" onCancel={close} disabled={seat.value === ''} onSend={send}>
      <p>{w.breakForHelp}</p>
      <SeatChoice room={room} value={seat.value} onChange={(id) => (seat.value = id)} among={seats(room).filter((s) => s.votes).map((s) => s.id)} />
      {roundtable(room).parts.includes('amendments') && (
        <Options
          legend={w.breakBy}
          value={by.value}
          options={[
            ['objection', w.byObjection],
            ['amendment', w.byAmendment],
          ]}
          onChange={(how) => (by.value = how)}
        />
      )}
      {by.value === 'objection' ? (
        <TextFields label={w.seatsReason} name={reason} rows={3} maxLength={REASON_MAX} {...t} required />
      ) : (
        <AmendFields room={room} point={point} name={name} whole={false} />
      )}
    </Form>
  );
}
