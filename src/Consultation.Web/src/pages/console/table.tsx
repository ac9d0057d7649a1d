import type { Room } from '../../live/room';
import { LevelChip } from '../../parts/attribution';
import { QuorumSign } from '../../parts/quorum';
import { words } from '../../words';
import { Actions } from './actions';
import { After } from './after';
import { Before } from './before';
import { Comments } from './comments';
import { Counted } from './counted';
import type { Desk } from './desk';
import { DraftPoint } from './draft-point';
import { LeftOpen } from './left-open';
import { LastOutcome, Settled } from './outcome';
import type { MainAction } from './main-action';
import { currentItem, nextItem, openRound, points, roundtable, say, toDeclare } from './meeting';
import { Notes } from './notes';
import { PlainHttp } from './plain-http';
import { PointCard } from './point-card';
import { groups, isSettled, lastDecided } from './points';
import { Positions } from './positions';
import { RehearsalNotice } from './rehearsal';
import { Sense } from './sense';
import { Silences } from './silence';
import { Statements } from './statements';
import { Suspended } from './suspended';
import { VoteUnderWay } from './vote';

/** What lies before the meeting: what is being decided first, done what comes next and what came of it. */
export function Table({ desk, main }: { desk: Desk; main: MainAction }) {
  const { room } = desk;
  const stage = roundtable(room).stage;
  const began = stage !== 'draft' && stage !== 'scheduled';
  return (
    <div class="console-cards">
      <RehearsalNotice room={room} />
      <PlainHttp desk={desk} />
      <QuorumSign room={room} />
      {!began && <Before room={room} />}
      {stage === 'suspended' && <Suspended room={room} />}
      {stage === 'closed' && <After room={room} />}
      {began && <UnderWay desk={desk} />}
      {stage === 'closed' && <LeftOpen room={room} />}
      <OnTable desk={desk} main={main} />
      {began && <Past room={room} />}
      {began && <Statements room={room} />}
      {began && <Positions room={room} />}
      {began && <Actions room={room} />}
      {began && <Notes room={room} />}
      {began && roundtable(room).parts.includes('comments') && <Comments room={room} />}
    </div>
  );
}

/** What is being decided. */
function UnderWay({ desk }: { desk: Desk }) {
  const { room } = desk;
  const round = openRound(room);
  return (
    <>
      {round && <VoteUnderWay key={round.id} desk={desk} round={round} />}
      {toDeclare(room).map((counted, i) => (
        <Counted key={counted.id} room={room} round={counted} main={!round && i === 0} />
      ))}
      {points(room)
        .filter((point) => point.stage === 'sense')
        .map((point) => (
          <Sense key={point.id} room={room} point={point} />
        ))}
      <Silences room={room} />
    </>
  );
}

/** What can be decided next: the points of the current item, and those on the table from others. */
function OnTable({ desk, main }: { desk: Desk; main: MainAction }) {
  const w = words().console.table;
  const { room } = desk;
  const item = currentItem(room);
  const stage = roundtable(room).stage;
  if (stage === 'closed') {
    return null;
  }
  const all = points(room);
  // The one that is asked about just now stands above, with the check.
  const asked = openRound(room)?.points.map((p) => p.point) ?? [];
  const tabled = all.filter((p) => p.stage === 'tabled' && !asked.includes(p.id)).sort((a, b) => Number(b.item === item?.id) - Number(a.item === item?.id));
  const waiting = all.filter((p) => p.item === item?.id && (p.stage === 'draft' || p.stage === 'deferred'));
  return (
    <>
      {stage === 'live' && !item && <NoItem room={room} />}
      {item && (
        <h2 class="console-item">
          {w.item(item.number, say(room, item.title))} <LevelChip room={room} item={item.id} />
        </h2>
      )}
      {/* One list, so that a card put to the table keeps what is open in it. */}
      {[...tabled, ...waiting].map((point) => (
        <PointCard key={point.id} desk={desk} point={point} main={main} />
      ))}
      {item && <DraftPoint desk={desk} item={item} />}
    </>
  );
}

function NoItem({ room }: { room: Room }) {
  const w = words().console.table;
  const next = nextItem(room);
  return (
    <section class="sheet stack tight">
      <h2>{w.noItem}</h2>
      <p class="quiet">{next ? w.noItemHelp(say(room, next.title)) : w.allDone}</p>
    </section>
  );
}

/** What came of the meeting so far. */
function Past({ room }: { room: Room }) {
  const all = points(room);
  const latest = lastDecided(all);
  const last = groups(all).find((group) => group.some((p) => p.id === latest?.id));
  const here = all.filter((p) => p.item === currentItem(room)?.id && !last?.includes(p) && isSettled(p));
  return (
    <>
      {last && <LastOutcome room={room} points={last} />}
      {here.length > 0 && <Settled room={room} points={here} />}
    </>
  );
}
