import type { ComponentChildren } from 'preact';
import type { RoundShape } from '../../contract';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { roundtable, tongues, type WithId } from './meeting';
import { isUnanswered, objectionsTo } from './objections';
import { Confirm, Opens, done } from '../../parts/opens';
import { kindOf } from './use-main-action';

interface DeclareProps {
  room: Room;
  round: WithId<RoundShape>;
  main: boolean;
  /** What else can be done, beside the button. */
  children: ComponentChildren;
}

/** Makes the outcome final; above an unanswered objection with a reason, which is printed. */
export function Declare({ room, round, main, children }: DeclareProps) {
  const w = words().console.outcome;
  const unanswered = objectionsTo(room, round.points.map((p) => p.point)).filter(isUnanswered).length;
  // Where an objection waits, its answer comes first; the outcome can be declared all the same.
  const adopted = round.outcome?.adopted === true;
  const shared = { kind: kindOf(main && unanswered === 0 && adopted), ...(main ? { shortcut: 'D' as const } : {}) };
  if (roundtable(room).stage !== 'live') {
    return null;
  }
  return (
    <>
      {unanswered > 0 && <p class="notice warn small">{w.unanswered(unanswered)}</p>}
      <div class="row wrap console-actions">
        {unanswered === 0 && !adopted ? (
          <Confirm
            says={w.declareNot}
            title={w.declareNot}
            help={w.declareNotHelp(words().deciding.grades[round.rule.required], words().deciding.grades[round.outcome?.grade ?? 'noPosition'])}
            send={w.declareNot}
            sendKind="main"
            onDo={() => room.do({ do: 'declareOutcome', round: round.id })}
            {...shared}
          />
        ) : unanswered === 0 ? (
          <Act {...shared} onDo={() => room.do({ do: 'declareOutcome', round: round.id })}>
            {w.declare}
          </Act>
        ) : (
          <Opens says={w.declare} title={w.declareTitle} {...shared}>
            {(close) => <WithReason room={room} round={round} close={close} />}
          </Opens>
        )}
        {children}
      </div>
    </>
  );
}

function WithReason({ room, round, close }: { room: Room; round: WithId<RoundShape>; close: () => void }) {
  const w = words().console.outcome;
  const t = tongues(room);
  const name = `${room.id}.round.${round.id}.declare`;
  const send = () => {
    const reason = readText(name, t);
    return done(room.do({ do: 'declareOutcome', round: round.id, ...(reason ? { reason } : {}) }), () => forgetText(name, t), close);
  };
  return (
    <Form send={w.declare} onCancel={close} onSend={send}>
      <p>{w.declares(words().deciding.grades[round.outcome?.grade ?? 'noPosition'], words().deciding[round.outcome?.adopted ? 'adopted' : 'notAdopted'])}</p>
      <p>{w.declareHelp}</p>
      <TextFields label={w.declareReason} of="reason vote.reasonNeeded" name={name} rows={3} maxLength={4_000} {...t} required autoFocus />
    </Form>
  );
}
