import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { incomplete } from '../../live/api';
import { serverNow } from '../../live/clock';
import { newId } from '../../live/ids';
import { minutesOn, wrongMoment } from '../../live/silence';
import { fromZone, inZone } from '../../live/zones';
import { MomentFields } from '../../parts/moment-fields';
import { Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { PointText } from '../../parts/point/point-text';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { AmendmentsOpen } from './amendments';
import { roundtable, say, seats } from './meeting';
import { MinutesField } from './minutes-field';
import { Options } from './options';
import type { ListedPoint } from './points';

const MS_A_DAY = 24 * 3_600_000;
const DAYS = 3;
const MINUTES = '2';
const EVENING = '18:00';

/** Begins a silence procedure on a point on the table; silence gives no unanimity. */
export function OpenSilence({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words().silence;
  const { stage, parts } = roundtable(room);
  const began = stage === 'live' || stage === 'suspended' || stage === 'closed';
  const can = began && parts.includes('silenceProcedures') && point.stage === 'tabled' && point.brackets.length === 0 && point.rule.required !== 'unanimity';
  return can ? (
    <Opens says={w.open} title={w.openTitle(point.number)}>
      {(close) => <Opening room={room} point={point} close={close} />}
    </Opens>
  ) : null;
}

function useWays(room: Room) {
  return useMemo(() => {
    const { timeZone, stage } = roundtable(room);
    return {
      how: signal<'inMeeting' | 'overDays'>(stage === 'live' ? 'inMeeting' : 'overDays'),
      minutes: signal(MINUTES),
      date: signal(inZone(serverNow().getTime() + DAYS * MS_A_DAY, timeZone).date),
      time: signal(EVENING),
    };
  }, [room]);
}

function Opening({ room, point, close }: { room: Room; point: ListedPoint; close: () => void }) {
  const w = words().silence;
  const { timeZone, stage, quorum, roll, parts } = roundtable(room);
  const live = stage === 'live';
  const ways = useWays(room);
  // Where those count who have arrived, silence of the others means nothing.
  const notAsked = roll === 'all' ? [] : seats(room).filter((seat) => seat.votes && !seat.arrived && !seat.earlier?.length);
  const inMeeting = live && ways.how.value === 'inMeeting';
  const send = async () => {
    const now = serverNow().getTime();
    const until = inMeeting ? minutesOn(now, ways.minutes.value) : fromZone({ date: ways.date.value, time: ways.time.value }, timeZone);
    const wrong = inMeeting ? (until ? undefined : ('wrongMinutes' as const)) : wrongMoment(until, now, live);
    return wrong || !until
      ? incomplete(w[wrong ?? 'wrongMoment'], 'until')
      : done(room.do({ do: 'openSilence', round: newId(), target: { point: point.id }, until }), close);
  };
  return (
    <Form send={w.start} onCancel={close} onSend={send}>
      <PointText point={point} />
      <p class="quiet small">{parts.includes('amendments') ? w.openHelp : w.openHelpObjection}</p>
      {live && (
        <Options
          legend={w.how}
          value={ways.how.value}
          options={[
            ['inMeeting', w.inMeeting, w.inMeetingMeans],
            ['overDays', w.overDays, w.overDaysMeans],
          ]}
          onChange={(how) => (ways.how.value = how)}
        />
      )}
      {!live && <p class="quiet small">{w.overDaysMeans}</p>}
      {!inMeeting && notAsked.length > 0 && <p class="notice warn small">{w.notAsked(notAsked.map((seat) => say(room, seat.name)).join('; '))}</p>}
      {inMeeting ? <MinutesField label={w.minutes} minutes={ways.minutes} /> : <MomentFields date={ways.date} time={ways.time} zone={timeZone} />}
      <AmendmentsOpen room={room} points={[point]} />
      {inMeeting && quorum?.reached === false && <p class="notice warn small">{w.noQuorum}</p>}
    </Form>
  );
}
