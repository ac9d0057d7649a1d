import { useSignal } from '@preact/signals';
import type { PointShape } from '../../contract';
import { newId } from '../../live/ids';
import { languagesLost } from '../../live/amending';
import { tongueNames } from '../../live/reading';
import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { Confirm, done, Opens } from '../../parts/opens';
import { AmendFields, amendmentName, forgetAmendment, readAmendment } from '../../parts/point/amend-form';
import { AmendmentList, amendmentsTo, isProposed, type Amendment } from '../../parts/point/amendment';
import { Statement } from '../../parts/text';
import { SeatChoice } from '../../parts/seat-choice';
import { words } from '../../words';
import { roundtable, say } from './meeting';
import type { ListedPoint } from './points';
import { WithReason } from './with-reason';

/** The amendments to a point, each to be accepted or declined. */
export function Amendments({ room, point }: { room: Room; point: ListedPoint }) {
  const began = ['live', 'suspended', 'closed'].includes(roundtable(room).stage);
  return <AmendmentList room={room} point={point} actions={(amendment) => began && isProposed(amendment) && <Settling room={room} point={point} amendment={amendment} />} />;
}

function Settling({ room, point, amendment }: { room: Room; point: ListedPoint; amendment: Amendment }) {
  const w = words().texts;
  const current = amendment.version === point.version;
  const fits = carriesBrackets(point, amendment, roundtable(room).authentic);
  const tabled = point.stage === 'tabled';
  return (
    <>
      {!current && <p class="quiet small">{(roundtable(room).stage === 'live' ? w.outdated : w.outdatedOver)(amendment.version, point.version)}</p>}
      {current && !fits && <p class="quiet small">{w.bracketInTheWay}</p>}
      <div class="row wrap">
        {tabled && current && fits && <Accept room={room} point={point} amendment={amendment} />}
        {tabled && !current && roundtable(room).stage === 'live' && <EnterAnew room={room} point={point} amendment={amendment} />}
        <WithReason
          room={room}
          name={`${room.id}.amendment.${amendment.id}.decline`}
          says={w.decline}
          title={w.declineTitle}
          help={w.declineHelp}
          label={w.declineReason}
          onDo={(reason) => room.do({ do: 'declineAmendment', amendment: amendment.id, reason })}
        />
        <Confirm
          says={w.withdraw}
          title={w.withdrawTitle}
          help={w.withdrawHelp}
          send={w.withdraw}
          kind="plain small"
          onDo={() => room.do({ do: 'withdrawAmendment', amendment: amendment.id })}
        />
      </div>
    </>
  );
}

/** Whether each passage in brackets stands in the amended text exactly once, so that its bracket is taken along. */
function carriesBrackets(point: PointShape, amendment: Amendment, authentic: keyof Amendment['text']): boolean {
  const [before, after] = [point.text[authentic] ?? '', amendment.text[authentic] ?? ''];
  return point.brackets.every(({ from, to }) => after.split(before.slice(from, to)).length === 2);
}

function Accept({ room, point, amendment }: { room: Room; point: ListedPoint; amendment: Amendment }) {
  const w = words().texts;
  const lost = languagesLost(point.text, amendment.text);
  return (
    <Confirm says={w.accept} title={w.acceptTitle(point.number)} help={w.acceptHelp} send={w.accept} sendKind="main" kind="small" onDo={() => room.do({ do: 'acceptAmendment', amendment: amendment.id })}>
      <Statement text={amendment.text} class="quote lesser" />
      {point.clause && <p class="quiet small">{amendment.clause ? `${w.asClause} ${say(room, amendment.clause)}` : w.withoutClause}</p>}
      {lost.length > 0 && <p class="notice warn small">{w.acceptPending(tongueNames(lost))}</p>}
    </Confirm>
  );
}

/** Enters an amendment for a seat that says it in the room, or for the chair. */
export function EnterAmendment({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words().texts;
  return roundtable(room).parts.includes('amendments') ? (
    <Opens says={w.proposeForSeat} title={w.proposeTitle(point.number)} kind="small">
      {(close) => <Entering room={room} point={point} close={close} />}
    </Opens>
  ) : null;
}

/** An amendment to an earlier version, entered on the text as it stands. */
function EnterAnew({ room, point, amendment }: { room: Room; point: ListedPoint; amendment: Amendment }) {
  const w = words().texts;
  return (
    <Opens says={w.enterAnew} title={w.proposeTitle(point.number)} kind="small">
      {(close) => <Entering room={room} point={point} of={amendment} close={close} />}
    </Opens>
  );
}

/** The chair's own has no seat. */
const CHAIR = '';

function Entering({ room, point: now, of, close }: { room: Room; point: ListedPoint; of?: Amendment; close: () => void }) {
  const w = words().texts;
  // What is typed is about the version that lay there when it was begun.
  const point = useSignal(now).value;
  const seat = useSignal(of?.seat ?? CHAIR);
  const name = amendmentName(room, point, of?.id);
  const send = () => {
    const made = readAmendment(room, point, name);
    return made.ok
      ? done(
          room.do({ do: 'proposeAmendment', amendment: newId(), point: point.id, version: point.version, ...made.value, ...(seat.value ? { seat: seat.value } : {}) }),
          () => forgetAmendment(room, name),
          close,
        )
      : Promise.resolve(made);
  };
  return (
    <Form send={w.sendAmendment} onCancel={close} onSend={send}>
      <SeatChoice room={room} label={w.proposedBy} none={w.chair} value={seat.value} onChange={(id) => (seat.value = id)} />
      <AmendFields room={room} point={point} name={name} {...(of ? { from: of.text } : {})} />
    </Form>
  );
}

/** Said before a text is decided on while amendments to it are open. */
export function AmendmentsOpen({ room, points }: { room: Room; points: readonly { id: string }[] }) {
  const open = points.flatMap((p) => amendmentsTo(room, p.id)).filter(isProposed).length;
  return open > 0 ? <p class="notice warn small">{words().texts.amendmentsOpen(open)}</p> : null;
}
