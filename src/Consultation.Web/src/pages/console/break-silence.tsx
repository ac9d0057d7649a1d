import { useSignal } from '@preact/signals';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import type { Procedure } from '../../live/silence';
import { REASON_MAX } from '../../live/typed';
import { Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { AmendFields, amendmentName, forgetAmendment, readAmendment } from '../../parts/point/amend-form';
import { SeatChoice } from '../../parts/seat-choice';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { roundtable, seats, tongues } from './meeting';
import { Options } from './options';
import type { ListedPoint } from './points';

/** Breaks it for a seat that says so in the room or writes to the facilitator. */
export function BreakSilence({ room, procedure, point }: { room: Room; procedure: Procedure; point: ListedPoint }) {
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
        <TextFields label={w.seatsReason} of="text" name={reason} rows={3} maxLength={REASON_MAX} {...t} required />
      ) : (
        <AmendFields room={room} point={point} name={name} whole={false} />
      )}
    </Form>
  );
}
