import { useSignal } from '@preact/signals';
import type { IntendedVoteShape, RoundShape } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import type { Room } from '../../live/room';
import { cleaned, REASON_MAX, textOf } from '../../live/typed';
import { Dialog } from '../../parts/dialog';
import { draft, Field, forget, Form } from '../../parts/form';
import { inWords, words } from '../../words';
import { seatName } from './names';

/** What seats stated after a vote, as its footnotes, and the way to state it oneself. */
export function Footnotes({ room, id, round }: { room: Room; id: string; round: RoundShape }) {
  const w = words().voting;
  const mine = room.state.slices.mine.value;
  const own = round.intendedVotes.find((x) => x.seat === mine?.seat);
  return (
    <>
      {round.intendedVotes.length > 0 && (
        <div class="stack tight small">
          <h3>{w.footnotes}</h3>
          <ul class="plain-list stack tight">
            {round.intendedVotes.map((x) => (
              <li key={x.seat}>
                <b>{seatName(room, x.seat)}:</b> <span class="typed">{inWords(x.text)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {mine && canIntend(room, id, round) && <Intend room={room} id={id} seat={mine.seat} own={own} />}
    </>
  );
}

/** Whether the page's seat can state how it had intended to vote: in a session, on an open vote that has closed and on whose register it stood. */
export function canIntend(room: Room, id: string, round: RoundShape): boolean {
  const { roundtable, mine } = room.state.slices;
  return (
    roundtable.value?.stage === 'live' &&
    round.closed !== undefined &&
    round.secrecy === 'open' &&
    !round.check &&
    !round.annulled &&
    (mine.value?.entitledIn.includes(id) ?? false)
  );
}

function Intend({ room, id, seat, own }: { room: Room; id: string; seat: string; own: IntendedVoteShape | undefined }) {
  const w = words().voting;
  const open = useSignal(false);
  const name = `intended.${id}.${seat}`;
  const state = async (): Promise<Answer<number>> => {
    const roundtable = room.state.slices.roundtable.peek();
    const typed = cleaned(draft(name).peek());
    if (!roundtable || typed.length === 0) {
      return incomplete(w.intendEmpty, 'text');
    }
    const answer = await room.do({ do: 'stateIntendedVote', round: id, text: textOf(typed, roundtable) });
    if (answer.ok) {
      forget(name);
      open.value = false;
    }
    return answer;
  };
  return (
    <div>
      <button type="button" class="plain edge-left small" onClick={() => (open.value = true)}>
        {own ? w.intendAgain : w.intend}
      </button>
      {open.value && (
        <Dialog title={own ? w.intendAgain : w.intend} onClose={() => (open.value = false)}>
          <Form onSend={state} send={w.intendSend}>
            <p class="small quiet">{w.intendHelp}</p>
            <Field label={w.intendLabel} of="text" name={name} value={inWords(own?.text)} rows={3} maxLength={REASON_MAX} required />
          </Form>
        </Dialog>
      )}
    </div>
  );
}
