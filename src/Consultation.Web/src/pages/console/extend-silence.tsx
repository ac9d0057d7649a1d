import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { incomplete } from '../../live/api';
import { serverNow } from '../../live/clock';
import type { Room } from '../../live/room';
import { minutesOn, wrongMoment, type Procedure } from '../../live/silence';
import { REASON_MAX } from '../../live/typed';
import { fromZone, inZone } from '../../live/zones';
import { MomentFields } from '../../parts/moment-fields';
import { Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { SilenceUntil } from '../../parts/silence-time';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { roundtable, tongues } from './meeting';
import { MinutesField } from './minutes-field';

/** Gives more time, with a reason. */
export function ExtendSilence({ room, procedure }: { room: Room; procedure: Procedure }) {
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
      : incomplete(p.inMeeting ? w.wrongMinutes : w.wrongMoment, 'until');
  };
  return (
    <Form send={w.extend} onCancel={close} onSend={send}>
      <SilenceUntil room={room} procedure={p} />
      {p.inMeeting ? <MinutesField label={w.extendMinutes} minutes={minutes} /> : <MomentFields date={date} time={time} zone={timeZone} />}
      <TextFields label={w.reason} of="reason" name={name} rows={2} maxLength={REASON_MAX} {...t} required />
    </Form>
  );
}
