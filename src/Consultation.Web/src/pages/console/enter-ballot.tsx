import { useSignal } from '@preact/signals';
import { gradeWords, positionWords, type Position, type RoundShape, type Text } from '../../contract';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Check, Form } from '../../parts/form';
import { SeatChoice } from '../../parts/seat-choice';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import type { Desk } from './desk';
import { hasCounted, roundtable, seatName, seats, tongues, type WithId } from './meeting';
import { Opens, done } from '../../parts/opens';
import { Options } from './options';
import type { Missing } from './vote';

type Round = WithId<RoundShape>;

/** Enters a ballot for a seat that says its position in the room. */
export function EnterBallot({ desk, round, missing }: { desk: Desk; round: Round; missing: Missing }) {
  const w = round.check ? words().console.check : words().console.vote;
  return (
    <Opens says={w.enter} title={w.enterTitle} shortcut="B">
      {(close) => <Ballot desk={desk} round={round} missing={missing} close={close} />}
    </Opens>
  );
}

function Ballot({ desk, round, missing, close }: { desk: Desk; round: Round; missing: Missing; close: () => void }) {
  const w = words();
  const { room } = desk;
  const t = tongues(room);
  const seat = useSignal('');
  const position = useSignal<Position | undefined>(undefined);
  const name = `${room.id}.round.${round.id}.${seat.value}.reason`;
  const reasoned = !round.check && (position.value === 'object' || position.value === 'agreeWithReservation');
  const offered = positionWords.filter((p) => p !== 'agreeWithReservation' || roundtable(room).parts.includes('reservations'));
  const hasVoted = (id: string): boolean => room.state.slices.vote.value?.voted?.[id]?.round === round.id;
  const again = seat.value !== '' && hasVoted(seat.value);
  const goesOn = useSignal(false);
  const entered = useSignal('');
  const next = (): void => {
    entered.value = seatName(room, seat.peek());
    [seat.value, position.value] = ['', undefined];
    // The button that was pressed can't be pressed now, and whoever uses keys would be nowhere.
    setTimeout(() => document.querySelector<HTMLElement>('dialog[open] :is(select, [role=combobox])')?.focus());
  };
  const send = async () => {
    const chosen = position.value;
    return chosen
      ? done(
          room.do({ do: 'castBallot', round: round.id, seat: seat.value, position: chosen, ...(round.check ? {} : withReason(chosen, reasoned ? readText(name, t) : undefined)) }),
          () => forgetText(name, t),
          goesOn.peek() ? next : close,
        )
      : undefined;
  };
  return (
    <Form send={round.check ? w.console.check.enterIt : w.console.vote.enterIt} onCancel={close} disabled={seat.value === '' || !position.value} onSend={send}>
      <p role="status" class={entered.value ? '' : 'console-unsaid'}>
        {entered.value && w.console.vote.enteredFor(entered.value)}
      </p>
      <p class="quiet small">{round.check ? w.console.check.picture : w.console.vote.enterHelp}</p>
      <SeatChoice room={room} value={seat.value} among={onRegister(room, round, missing)} note={(id) => (hasVoted(id) ? w.console.vote.hasVoted : undefined)} onChange={(id) => (seat.value = id)} />
      {again && <p class="notice warn small">{w.console.vote.replaces(seatName(room, seat.value))}</p>}
      <Options
        legend={w.console.vote.position}
        value={position.value}
        options={offered.map((p) => [p, w.deciding.positions[p], w.deciding.meanings[p]] as const)}
        onChange={(p) => (position.value = p)}
      />
      {reasoned && (
        <TextFields
          key={name}
          label={w.console.vote.reasonOf[position.value === 'object' ? 'object' : 'reserve']}
          of="text vote.reasonNeeded"
          name={name}
          rows={3}
          maxLength={4_000}
          {...t}
          required={position.value !== 'object' || gradeWords.indexOf(round.rule.required) > gradeWords.indexOf('majority')}
        />
      )}
      {(missing.length > 1 || goesOn.value) && <Check label={w.console.vote.goOn} checked={goesOn.value} onChange={(on) => (goesOn.value = on)} />}
      {(seat.value === '' || !position.value) && <p class="quiet small">{w.console.vote.choosePosition}</p>}
    </Form>
  );
}

/** Those who have yet to vote first; the others of the register may change theirs, but not where their sector votes by raised hands. */
function onRegister(room: Room, round: WithId<RoundShape>, missing: Missing): string[] {
  const first = missing.map((seat) => seat.id);
  const byHands = (id: string): boolean => hasCounted(round, seats(room).find((seat) => seat.id === id)?.sector ?? '');
  return [...first, ...(round.register ?? []).filter((seat) => !first.includes(seat) && !byHands(seat))];
}

/** A text belongs to an objection or a reservation, which gets an id of its own. */
function withReason(position: Position, text: Text | undefined): { text?: Text; objection?: string; reservation?: string } {
  const about = position === 'agreeWithReservation' ? { reservation: newId() } : {};
  return text ? { text, ...(position === 'object' ? { objection: newId() } : about) } : about;
}
