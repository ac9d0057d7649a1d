import { useMemo } from 'preact/hooks';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { timeOfDay } from '../../live/clock';
import { Form } from '../../parts/form';
import { Opens, done } from '../../parts/opens';
import { TallyBar } from '../../parts/tally';
import { Statement } from '../../parts/text';
import { words } from '../../words';
import { ClosingChoice, closesAt, closingTime, isSet } from './closing-time';
import { handsOf } from './hands';
import { roundtable, rounds } from './meeting';
import type { ListedPoint } from './points';

/** Asks where people stand on a point, before it is voted on. */
export function OpenCheck({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words().console.check;
  return roundtable(room).parts.includes('temperatureChecks') ? (
    <Opens says={w.open} title={w.title(point.number)}>
      {(close) => <Asking room={room} point={point} close={close} />}
    </Opens>
  ) : null;
}

function Asking({ room, point, close }: { room: Room; point: ListedPoint; close: () => void }) {
  const w = words().console.check;
  const { timeZone } = roundtable(room);
  const closing = useMemo(closingTime, []);
  const send = () => {
    const closes = closesAt(closing, timeZone);
    return done(room.do({ do: 'openTemperatureCheck', point: point.id, round: newId(), ...(closes ? { closes } : {}) }), close);
  };
  return (
    <Form send={w.start} onCancel={close} focusSend disabled={!isSet(closing, timeZone)} onSend={send}>
      <Statement text={point.text} />
      <p class="quiet small">{w.help}</p>
      <ClosingChoice closing={closing} zone={timeZone} />
    </Form>
  );
}

/** The picture of the last check on a point. */
export function CheckPicture({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words().console.check;
  const last = rounds(room)
    .filter((round) => round.check && round.count && round.points.some((p) => p.point === point.id))
    .reduce<ReturnType<typeof rounds>[number] | undefined>((found, round) => (found && found.closed! > round.closed! ? found : round), undefined);
  if (!last) {
    return null;
  }
  const title = `check-${last.id}`;
  return (
    <section class="stack tight" aria-labelledby={title}>
      <h4 class="console-h" id={title}>
        {w.at(timeOfDay(last.closed!, roundtable(room).timeZone))}
      </h4>
      {handsOf(last.count!) > 0 ? <TallyBar count={last.count!} /> : <p class="small">{w.nobody}</p>}
      <p class="quiet small">{last.points[0]?.version === point.version ? w.picture : `${w.picture} ${w.earlier}`}</p>
    </section>
  );
}
