import { useEffect, useRef } from 'preact/hooks';
import type { Room } from '../../live/room';
import { draft } from '../../parts/form';
import { words } from '../../words';
import { ballotForm, type BallotForm } from './ballot';
import { SendingBallot } from './cast';

/** The votes that closed while their form was open here: said plainly, with what had been typed. */
export function ClosedUnder({ room }: { room: Room }) {
  const vote = room.state.slices.vote.value;
  const mine = room.state.slices.mine.value;
  if (!vote || !mine) {
    return null;
  }
  const begun = Object.entries(vote.rounds)
    .filter(([, round]) => round.closed)
    .map(([id]) => ballotForm(room, id, mine.seat))
    .filter((form) => form.begun);
  return (
    <>
      {begun.map((form) => (
        <Closed key={form.round} form={form} room={room} />
      ))}
    </>
  );
}

function Closed({ room, form }: { room: Room; form: BallotForm }) {
  const w = words().participant;
  const notice = useRef<HTMLElement>(null);
  const ballot = room.state.slices.mine.value?.ballots[form.round];
  // What was under the person's hands is gone: this has to be seen in its place.
  useEffect(() => notice.current?.focus(), []);
  const phase = form.phase(ballot);
  if (phase === 'sending' || phase === 'again') {
    return <SendingBallot form={form} ballot={ballot} again={phase === 'again'} />;
  }
  const position = form.choice.value;
  const typed = draft(form.draftName).value;
  return (
    <section class="notice warn stack closed-under" role="status" tabIndex={-1} ref={notice}>
      <h2>{ballot ? w.closedUnderChange : w.closedUnder}</h2>
      <p>{ballot ? w.closedUnderChangeHelp : w.closedUnderHelp}</p>
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
