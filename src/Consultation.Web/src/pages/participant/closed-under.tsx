import { useEffect, useRef } from 'preact/hooks';
import type { MyBallotShape } from '../../contract';
import type { Room } from '../../live/room';
import { useFocusIfLost } from '../../parts/focus-if-lost';
import { draft } from '../../parts/form';
import { sayNow } from '../../parts/spoken';
import { words } from '../../words';
import { ballotForm, begunForOthers, type BallotForm } from './ballot';
import { SendingBallot } from './cast';
import { seatName } from './names';

/** The votes that closed or were annulled while their form was open here, and the proxies that ended so: said plainly, with what had been typed. */
export function ClosedUnder({ room }: { room: Room }) {
  const vote = room.state.slices.vote.value;
  const mine = room.state.slices.mine.value;
  if (!vote || !mine) {
    return null;
  }
  const rounds = Object.entries(vote.rounds);
  const own = rounds
    .filter(([, round]) => round.closed || round.annulled)
    .map(([id]) => ballotForm(room, id, mine.seat))
    .filter((form) => form.begun);
  const forOthers = rounds
    .flatMap(([id]) => begunForOthers(room, id, mine.seat))
    .filter((form) => mine.proxies[form.seat]?.mayVoteIn !== form.round);
  return (
    <>
      {[...own, ...forOthers].map((form) => (
        <Closed key={`${form.round} ${form.seat}`} form={form} room={room} />
      ))}
    </>
  );
}

function Closed({ room, form }: { room: Room; form: BallotForm }) {
  const w = words().participant;
  const notice = useRef<HTMLElement>(null);
  const mine = room.state.slices.mine.value;
  const round = room.state.slices.vote.value?.rounds[form.round];
  const ballot = form.seat === mine?.seat ? mine.ballots[form.round] : undefined;
  const [title, help] = says(room, form, ballot);
  useFocusIfLost(notice);
  useEffect(() => {
    if (!form.underWay) {
      // What was under the person's hands is gone: this has to be seen in its place, and heard.
      notice.current?.scrollIntoView({ block: 'nearest' });
      sayNow(title);
    }
  }, [form.underWay, title]);
  if (form.underWay) {
    return <SendingBallot form={form} ballot={ballot} again={form.underWay === 'again'} secret={round?.secrecy === 'secret'} />;
  }
  const position = form.choice.value;
  const typed = draft(form.draftName).value;
  return (
    <section class="notice warn stack closed-under" tabIndex={-1} ref={notice}>
      <h2>{title}</h2>
      <p>{help}</p>
      {position && <p>{words().deciding.positions[position]}</p>}
      {typed && <p class="typed">{typed}</p>}
      <div>
        <button type="button" onClick={() => form.giveUp()}>
          {w.understood}
        </button>
      </div>
    </section>
  );
}

function says(room: Room, form: BallotForm, ballot: MyBallotShape | undefined): readonly [title: string, help: string] {
  const w = words().participant;
  const v = words().voting;
  const round = room.state.slices.vote.value?.rounds[form.round];
  if (form.seat !== room.state.slices.mine.value?.seat) {
    const name = seatName(room, form.seat);
    return round?.closed || round?.annulled ? [v.closedUnderFor(name), v.closedUnderForHelp] : [v.proxyEnded(name), v.proxyEndedHelp];
  }
  if (round?.annulled) {
    return [v.annulledUnder, v.annulledUnderHelp];
  }
  if (round?.check) {
    return [v.checkClosedUnder, ballot ? v.checkBeforeStands : v.checkClosedUnderHelp];
  }
  return ballot ? [w.closedUnderChange, w.closedUnderChangeHelp] : [w.closedUnder, w.closedUnderHelp];
}
