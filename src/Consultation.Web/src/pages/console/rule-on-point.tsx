import type { FloorSlice, PointOfOrderShape, Text } from '../../contract';
import { lastRuling, toRuleOn } from '../../live/floor';
import type { Room } from '../../live/room';
import { REASON_MAX } from '../../live/typed';
import { Form } from '../../parts/form';
import { Opens, done } from '../../parts/opens';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { say, seatName, tongues } from './meeting';

/** Points of order that were heard and wait for a ruling, and the last ruling on the item in hand. */
export function PointsOfOrder({ room, floor }: { room: Room; floor: FloorSlice }) {
  const w = words().floor;
  const last = lastRuling(floor, room.state.slices.agenda.value?.current);
  const ruled = last === undefined ? undefined : floor.orders[last];
  // One that is being made has its button beside the speaker.
  const waiting = toRuleOn(floor).filter((id) => !(floor.speaking?.kind === 'pointOfOrder' && floor.orders[id]?.seat === floor.speaking.seat));
  return (
    <>
      {waiting.map((id) => (
        <div key={id} class="row wrap">
          <span class="small grow">{w.toRule(seatName(room, floor.orders[id]!.seat))}</span>
          <RuleOn room={room} request={id} seat={floor.orders[id]!.seat} kind="small" />
        </div>
      ))}
      {last !== undefined && ruled && <LastRuling room={room} request={last} order={ruled} />}
    </>
  );
}

function LastRuling({ room, request, order }: { room: Room; request: string; order: PointOfOrderShape }) {
  const w = words().floor;
  return (
    <div class="row wrap">
      <p class="small grow">
        <span class="quiet">{w.ruled(seatName(room, order.seat))}</span> {say(room, order.ruling)}
      </p>
      <RuleOn room={room} request={request} seat={order.seat} kind="plain small" initial={order.ruling} />
    </div>
  );
}

/** Rules on a point of order, or corrects the ruling. */
export function RuleOn({ room, request, seat, kind, initial }: { room: Room; request: string; seat: string; kind?: string; initial?: Text | undefined }) {
  const w = words().floor;
  const t = tongues(room);
  const name = `${room.id}.ruling.${request}`;
  return (
    <Opens says={initial ? w.correct : w.rule} title={w.ruleOn(seatName(room, seat))} {...(kind ? { kind } : {})}>
      {(close) => (
        <Form
          send={w.giveRuling}
          onCancel={close}
          onSend={() => done(room.do({ do: 'ruleOnPoint', request, ruling: readText(name, t) ?? {} }), () => forgetText(name, t), close)}
        >
          <p class="quiet small">{w.ruleHelp}</p>
          <TextFields label={w.ruling} of="ruling" name={name} rows={3} maxLength={REASON_MAX} initial={initial} {...t} required autoFocus />
        </Form>
      )}
    </Opens>
  );
}
