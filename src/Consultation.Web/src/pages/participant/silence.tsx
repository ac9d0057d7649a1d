import { useSignal } from '@preact/signals';
import type { MineSlice, PointShape } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import { newId } from '../../live/ids';
import { roundtable, type WithId } from '../../live/reading';
import type { Room } from '../../live/room';
import { openProcedures, procedures, type Procedure } from '../../live/silence';
import { cleaned, REASON_MAX, textOf } from '../../live/typed';
import { draft, Field, forget, Form } from '../../parts/form';
import { done } from '../../parts/opens';
import { AmendFields, amendmentName, forgetAmendment, readAmendment } from '../../parts/point/amend-form';
import { PointText } from '../../parts/point/point-text';
import { Ended } from '../../parts/silence-over';
import { Amendments } from './amend';
import { EndedUnder, objectionName } from './silence-under';
import { SilenceExtended, SilenceOn } from '../../parts/silence-time';
import { isOutOf } from '../../parts/stepped-out';
import { words } from '../../words';

/** The silence procedures under way, above all else: some run on for days after the session. */
export function Silences({ room }: { room: Room }) {
  const points = room.state.slices.table.value?.points ?? {};
  const open = openProcedures(room).filter((p) => points[p.point]);
  const closed = roundtable(room).stage === 'closed';
  const ended = closed ? procedures(room).filter((p) => p.ended && p.state !== 'kept' && points[p.point]) : [];
  const mine = room.state.slices.mine.value;
  return (
    <div class="stack loose silences">
      {mine && <EndedUnder room={room} mine={mine} />}
      {open.map((procedure) => (
        <UnderWay key={procedure.id} room={room} procedure={procedure} point={{ ...points[procedure.point]!, id: procedure.point }} />
      ))}
      {ended.map((procedure) => (
        <section key={procedure.id} class="sheet stack" aria-label={words().silence.chip(points[procedure.point]!.number)}>
          <Ended room={room} procedure={procedure} />
          <PointText point={points[procedure.point]!} class="lesser" />
          <Amendments room={room} id={procedure.point} point={points[procedure.point]!} />
        </section>
      ))}
    </div>
  );
}

function UnderWay({ room, procedure, point }: { room: Room; procedure: Procedure; point: WithId<PointShape> }) {
  const w = words().silence;
  const mine = room.state.slices.mine.value;
  const title = `silence-${procedure.id}`;
  return (
    <section class="sheet stack" aria-labelledby={title}>
      <SilenceOn room={room} procedure={procedure} point={point} title={title} chip="warn" />
      <SilenceExtended room={room} procedure={procedure} />
      <p>{w.means}</p>
      {mine && <Answering room={room} mine={mine} procedure={procedure} point={point} />}
      {mine?.notified.includes(procedure.id) && <p class="small quiet">{w.shown}</p>}
    </section>
  );
}

interface BreakingProps {
  room: Room;
  mine: MineSlice;
  procedure: Procedure;
  point: WithId<PointShape>;
}

function Answering({ room, mine, procedure, point }: BreakingProps) {
  const w = words().silence;
  const by = useSignal<'objection' | 'amendment' | undefined>(undefined);
  const back = (): void => {
    by.value = undefined;
  };
  if (!mine.mayBreak.includes(procedure.id)) {
    return <p class="notice">{isOutOf(mine.steppedOut, [procedure.point]) ? words().people.out.notHere : mine.votes ? w.notEntitled : w.noVote}</p>;
  }
  if (by.value === 'objection') {
    return <Objecting room={room} mine={mine} procedure={procedure} point={point} back={back} />;
  }
  if (by.value === 'amendment') {
    return <Amending room={room} mine={mine} procedure={procedure} point={point} back={back} />;
  }
  return (
    <div class="stack">
      <button type="button" class="objecting" onClick={() => (by.value = 'objection')}>
        {w.object}
      </button>
      <p class="small quiet">{w.objectHelp}</p>
      {roundtable(room).parts.includes('amendments') && (
        <div>
          <button type="button" class="plain edge-left" onClick={() => (by.value = 'amendment')}>
            {w.amend}
          </button>
        </div>
      )}
    </div>
  );
}

function Objecting({ room, mine, procedure, back }: BreakingProps & { back: () => void }) {
  const w = words().silence;
  const name = objectionName(room, procedure.id, mine);
  const send = async (): Promise<Answer<unknown>> => {
    const typed = cleaned(draft(name).peek());
    return typed
      ? done(room.do({ do: 'breakSilence', round: procedure.id, objection: newId(), text: textOf(typed, roundtable(room)) }), () => forget(name))
      : incomplete(w.sayReason, 'text');
  };
  return (
    <Form send={w.sendObjection} kind="objecting" onCancel={back} onSend={send}>
      <Field label={w.yourReason} of="text" help={w.yourReasonHelp} name={name} rows={3} maxLength={REASON_MAX} required autoFocus />
    </Form>
  );
}

function Amending({ room, mine, procedure, point, back }: BreakingProps & { back: () => void }) {
  const w = words().silence;
  const name = amendmentName(room, point, mine.seat);
  const send = async (): Promise<Answer<unknown>> => {
    const made = readAmendment(room, point, name);
    return made.ok
      ? done(room.do({ do: 'breakSilence', round: procedure.id, amendment: newId(), text: made.value.text }), () => forgetAmendment(room, name))
      : made;
  };
  return (
    <Form send={w.sendAmendment} kind="objecting" onCancel={back} onSend={send}>
      <p class="small quiet">{w.amendHelp}</p>
      <AmendFields room={room} point={point} name={name} whole={false} />
    </Form>
  );
}
