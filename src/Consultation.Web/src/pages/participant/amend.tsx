import { useSignal } from '@preact/signals';
import type { MineSlice, PointShape } from '../../contract';
import { newId } from '../../live/ids';
import { roundtable, type WithId } from '../../live/reading';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { AmendFields, amendmentName, forgetAmendment, readAmendment } from '../../parts/point/amend-form';
import { AmendmentList, amendmentsTo, isProposed, type Amendment } from '../../parts/point/amendment';
import { Versions } from '../../parts/point/versions';
import { words } from '../../words';

/** The amendments to a point, one's own to be withdrawn, and proposing another. */
export function Amendments({ room, id, point: shape }: { room: Room; id: string; point: PointShape }) {
  const mine = room.state.slices.mine.value;
  const { stage, parts } = roundtable(room);
  const point = { ...shape, id };
  const can = mine && stage === 'live' && point.stage === 'tabled' && parts.includes('amendments');
  const any = amendmentsTo(room, id).length > 0;
  if (!can && !any && point.version < 2) {
    return null;
  }
  return (
    <div class="stack tight">
      <AmendmentList room={room} point={point} actions={(amendment) => isProposed(amendment) && amendment.seat === mine?.seat && mine && <Withdraw room={room} point={point} amendment={amendment} />} />
      <div class="row wrap">
        {can && <Propose room={room} mine={mine} point={point} />}
        <Versions room={room} point={point} kind="plain edge-left" />
      </div>
    </div>
  );
}

function Withdraw({ room, point, amendment }: { room: Room; point: PointShape; amendment: Amendment }) {
  const w = words().texts;
  return (
    <>
      {amendment.version !== point.version && <p class="small quiet">{w.outdatedMine(amendment.version, point.version)}</p>}
      <div>
        <Act onDo={() => room.do({ do: 'withdrawAmendment', amendment: amendment.id })}>{w.withdrawMine}</Act>
      </div>
    </>
  );
}

function Propose({ room, mine, point }: { room: Room; mine: MineSlice; point: WithId<PointShape> }) {
  const w = words().texts;
  return (
    <Opens says={w.propose} title={w.proposeTitle(point.number)} kind="plain edge-left">
      {(close) => <Proposing room={room} mine={mine} point={point} close={close} />}
    </Opens>
  );
}

function Proposing({ room, mine, point: now, close }: { room: Room; mine: MineSlice; point: WithId<PointShape>; close: () => void }) {
  const w = words().texts;
  // What is typed is about the version that lay there when it was begun; the server says so where it has changed since.
  const point = useSignal(now).value;
  const name = amendmentName(room, point, mine.seat);
  const send = async () => {
    const made = readAmendment(room, point, name);
    return made.ok
      ? done(
          room.do({ do: 'proposeAmendment', amendment: newId(), point: point.id, version: point.version, ...made.value, seat: mine.seat }),
          () => forgetAmendment(room, name),
          close,
        )
      : made;
  };
  return (
    <Form send={w.sendAmendment} onCancel={close} onSend={send}>
      <p class="small quiet">{w.proposeHelp}</p>
      <AmendFields room={room} point={point} name={name} />
    </Form>
  );
}
