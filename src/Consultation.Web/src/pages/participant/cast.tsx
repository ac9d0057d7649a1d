import { useEffect, useRef } from 'preact/hooks';
import { positionWords, type MyBallotShape, type Position, type RoundShape } from '../../contract';
import type { Answer } from '../../live/api';
import type { Room } from '../../live/room';
import { secretPositions } from '../../live/sealed';
import { cleaned, REASON_MAX } from '../../live/typed';
import { Refused } from '../../parts/act';
import { useFocusIfLost } from '../../parts/focus-if-lost';
import { draft, Field, Form } from '../../parts/form';
import { say } from '../../parts/spoken';
import { words } from '../../words';
import { reasonFor, type BallotForm } from './ballot';
import { Positions } from './positions';
import { AskToBeNamed } from './put-off';
import { Review } from './review';

/** What every step of casting is given. */
export interface Casting {
  room: Room;
  form: BallotForm;
  round: RoundShape;
  /** What is counted already, where it is being changed. */
  ballot?: MyBallotShape | undefined;
  /** Whose ballot it is, where it is cast for another seat by proxy. */
  principal?: string | undefined;
  /** Whether something else on the page is to be done first. */
  second?: boolean | undefined;
}

/** A ballot that isn't counted: chosen, looked over, sent. */
export function CastBallot(casting: Casting) {
  const { form, round, ballot } = casting;
  const phase = form.phase(ballot);
  if (phase === 'sending' || phase === 'again') {
    return <SendingBallot form={form} ballot={ballot} again={phase === 'again'} secret={round.secrecy === 'secret'} />;
  }
  return (
    <>
      <Choose {...casting} />
      {phase === 'reviewing' && <Review {...casting} />}
    </>
  );
}

function Choose({ room, form, round, ballot, principal, second }: Casting) {
  const w = words().participant;
  const v = words().voting;
  const roundtable = room.state.slices.roundtable.value;
  const { code } = form.refusal.value ?? {};
  const check = async (): Promise<Answer<unknown> | void> => {
    const wrong = whatIsMissing(form, round);
    if (wrong) {
      return { ok: false, refusal: { code: 'page.incomplete', message: wrong } };
    }
    if (!round.check) {
      form.review();
    } else if (roundtable) {
      // Nothing is decided by an answer, and it can be changed: it needs no last look.
      await form.cast(room, roundtable, round);
    }
  };
  const changing = round.check ? v.changingAnswer : w.changing;
  const legend = round.check ? v.yourAnswer : principal ? v.positionOf(principal) : w.yourPosition;
  const send = round.check ? v.answer : principal ? v.reviewFor(principal) : w.review;
  return (
    <div class="stack">
      {ballot && <p class="notice">{ballot.position ? changing(words().deciding.positions[ballot.position]) : w.changingSealed}</p>}
      <Form onSend={check} send={send} kind={second ? 'grow' : 'main grow'}>
        <Positions
          of={round.secrecy === 'secret' ? secretPositions : positionsAt(room, ballot)}
          legend={legend}
          value={form.choice.value}
          onChange={(position) => (form.choice.value = position)}
        />
        <Reason room={room} form={form} round={round} />
        <Refused refusal={form.refusal.value} />
        {code === 'seat.notYours' && !principal && <p class="small">{w.otherHolder}</p>}
      </Form>
      {ballot && (
        <button type="button" class="plain" onClick={() => form.keep()}>
          {w.keepPosition}
        </button>
      )}
    </div>
  );
}

/** Reservations are offered where the roundtable has them; one that was cast before can be cast again. */
const positionsAt = (room: Room, ballot: MyBallotShape | undefined): readonly Position[] =>
  positionWords.filter((p) => p !== 'agreeWithReservation' || room.state.slices.roundtable.value?.parts.includes('reservations') || ballot?.position === p);

/** The words of a position that has some. */
function Reason({ room, form, round }: Pick<Casting, 'room' | 'form' | 'round'>) {
  const w = words().participant;
  const needed = reasonFor(form.choice.value, round);
  if (needed === 'none') {
    return null;
  }
  const reserves = form.choice.value === 'agreeWithReservation';
  const label = reserves ? w.reservationLabel : needed === 'needed' ? w.reasonNeeded : w.reasonOptional;
  const help = [
    reserves ? w.reservationHelp : needed === 'needed' ? w.reasonNeededHelp : '',
    round.secrecy === 'unattributed' ? w.nameless : '',
  ].join(' ');
  const item = room.state.slices.table.value?.points[round.points[0]?.point ?? '']?.item;
  return (
    <>
      <Field label={label} of="text" help={help.trim()} name={form.draftName} rows={4} maxLength={REASON_MAX} required={needed === 'needed'} />
      {round.secrecy === 'unattributed' && <AskToBeNamed room={room} item={item} named={form.named} nameless />}
    </>
  );
}

function whatIsMissing(form: BallotForm, round: RoundShape): string | undefined {
  const w = words().participant;
  const typed = cleaned(draft(form.draftName).peek());
  const position = form.choice.peek();
  if (!position) {
    return w.chooseFirst;
  }
  if (reasonFor(position, round) === 'needed' && typed.length === 0) {
    return position === 'object' ? w.sayReason : w.sayReservation;
  }
  return typed.length > REASON_MAX ? w.tooLong(REASON_MAX) : undefined;
}

/** Said until the server has acknowledged, however long that takes. */
export function SendingBallot({ form, ballot, again, secret }: { form: BallotForm; ballot: MyBallotShape | undefined; again: boolean; secret: boolean }) {
  const w = words().participant;
  const notice = useRef<HTMLDivElement>(null);
  useFocusIfLost(notice);
  useEffect(() => say(again ? w.again : w.sending), [again]);
  useEffect(() => {
    // The browser asks before it closes a page that holds a ballot nobody has counted.
    const ask = (e: BeforeUnloadEvent): void => e.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  return (
    <div class={`notice stack tight ${again ? 'warn' : ''}`} tabIndex={-1} ref={notice}>
      <b>{again ? w.again : w.sending}</b>
      {form.choice.value && !secret && <p>{words().deciding.positions[form.choice.value]}</p>}
      <p class="small">
        {again ? w.againHelp : w.sendingHelp} {ballot && w.beforeStands}
      </p>
    </div>
  );
}
