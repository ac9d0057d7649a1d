import { signal } from '@preact/signals';
import type { Command, MyBallotShape, Position, RoundShape, RoundtableSlice } from '../../contract';
import type { Refusal } from '../../live/api';
import { draft, forget } from '../../live/drafts';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { newReceipt, sealedBallot } from '../../live/sealed';
import { cleaned, textOf } from '../../live/typed';

/** So long without an answer, and the page says that it isn't counted yet. */
const PATIENCE_MS = 3_000;

/** Where a ballot is: being chosen, looked over, sent, sent again without an answer, or counted. */
export type Phase = 'choosing' | 'reviewing' | 'sending' | 'again' | 'counted';

/** What a round asks of its ballots. */
export type Asks = Pick<RoundShape, 'rule' | 'secrecy' | 'check' | 'withReceipts'>;

/** A ballot as this page sent it. */
interface Cast {
  number: number;
  position: Position;
  receipt?: string | undefined;
}

/** A seat's ballot in a round as this page has it. What is counted comes from the server's view and from nowhere else. */
export class BallotForm {
  readonly choice = signal<Position | undefined>(undefined);
  readonly changing = signal(false);
  /** Whether its author asks to be named with its words. */
  readonly named = signal(false);
  readonly refusal = signal<Refusal | undefined>(undefined);
  private readonly step = signal<'choosing' | 'reviewing' | 'sending' | 'again'>('choosing');
  /** The number of the acknowledgement that the view hasn't shown yet. */
  private readonly acknowledged = signal(0);
  /** What was cast last. Of a secret vote the server tells nothing back: what is known of it is known here, and only until the page is left. */
  private readonly last = signal<Cast | undefined>(undefined);

  constructor(
    readonly round: string,
    readonly seat: string,
  ) {}

  /** The name its reason is kept under while it is typed. */
  get draftName(): string {
    return `ballot.${this.round}.${this.seat}`;
  }

  /** Whether something was begun here that isn't counted. */
  get begun(): boolean {
    return this.choice.value !== undefined || draft(this.draftName).value.trim().length > 0;
  }

  phase(ballot: MyBallotShape | undefined): Phase {
    if (this.step.value !== 'choosing') {
      return this.step.value;
    }
    if (this.acknowledged.value > (ballot?.number ?? 0)) {
      return 'sending';
    }
    return ballot && !this.changing.value ? 'counted' : 'choosing';
  }

  /** Whether it has been sent and no answer has come, and whether that takes long. */
  get underWay(): 'sending' | 'again' | undefined {
    return this.step.value === 'sending' || this.step.value === 'again' ? this.step.value : undefined;
  }

  review(): void {
    this.refusal.value = undefined;
    this.step.value = 'reviewing';
  }

  back(): void {
    if (this.step.peek() === 'reviewing') {
      this.step.value = 'choosing';
    }
  }

  /** Begins anew above a ballot that is counted; nothing is chosen beforehand. */
  change(): void {
    this.choice.value = undefined;
    this.changing.value = true;
  }

  keep(): void {
    this.giveUp();
    this.changing.value = false;
  }

  /** Forgets what was chosen and typed. */
  giveUp(): void {
    this.choice.value = undefined;
    this.named.value = false;
    this.refusal.value = undefined;
    forget(this.draftName);
  }

  /** What the ballot that is counted says, where it is the one this page sent. */
  known(ballot: MyBallotShape): Cast | undefined {
    return this.last.value?.number === ballot.number ? this.last.value : undefined;
  }

  /** Whether a receipt is that of the ballot this page sent last. */
  owns(receipt: string): boolean {
    return this.last.value?.receipt === receipt;
  }

  /** Casts it, and goes on sending until the server has answered. */
  async cast(room: Room, roundtable: Pick<RoundtableSlice, 'languages' | 'authentic'>, round: Asks): Promise<void> {
    const position = this.choice.peek();
    if (!position || this.step.peek() === 'sending' || this.step.peek() === 'again') {
      return;
    }
    const again = (): void => {
      this.step.value = 'again';
    };
    this.step.value = 'sending';
    const patience = setTimeout(again, PATIENCE_MS);
    const receipt = round.withReceipts ? newReceipt() : undefined;
    const command =
      round.secrecy === 'secret'
        ? sealedBallot(this.round, this.seat, position, receipt)
        : ballotCommand(this.round, this.seat, position, draft(this.draftName).peek(), roundtable, this.named.peek());
    const answer = await room.do(command, { untilAnswered: true, unanswered: again });
    clearTimeout(patience);
    if (answer.ok) {
      this.acknowledged.value = answer.value;
      this.last.value = { number: answer.value, position, receipt };
      this.changing.value = false;
      this.giveUp();
    } else {
      this.refusal.value = answer.refusal;
    }
    this.step.value = 'choosing';
  }
}

/** Whether a position must be given with words, may be, or is never. */
export function reasonFor(position: Position | undefined, round: Pick<RoundShape, 'rule' | 'secrecy' | 'check'>): 'needed' | 'optional' | 'none' {
  if (round.check || round.secrecy === 'secret') {
    return 'none';
  }
  switch (position) {
    case 'agreeWithReservation':
      return 'needed';
    case 'object':
      return round.rule.required === 'majority' ? 'optional' : 'needed';
    default:
      return 'none';
  }
}

/** The command that casts a position, with its words and their id where it has any. */
export function ballotCommand(
  round: string,
  seat: string,
  position: Position,
  typed: string,
  roundtable: Pick<RoundtableSlice, 'languages' | 'authentic'>,
  named = false,
): Command {
  const cast = { do: 'castBallot', round, seat, position } as const;
  if ((position !== 'object' && position !== 'agreeWithReservation') || cleaned(typed).length === 0) {
    return cast;
  }
  const id = newId();
  return { ...cast, text: textOf(typed, roundtable), ...(position === 'object' ? { objection: id } : { reservation: id }), ...(named ? { named: true } : {}) };
}

const forms = new Map<string, BallotForm>();

/** The ballots in a round that were begun on this page for others than one's own seat. */
export function begunForOthers(room: Room, round: string, own: string): BallotForm[] {
  return [...forms].filter(([key, form]) => key.startsWith(`${room.id} ${round} `) && form.seat !== own && form.begun).map(([, form]) => form);
}

/** The ballot of a seat in a round: the same for the page's life. */
export function ballotForm(room: Room, round: string, seat: string): BallotForm {
  const key = `${room.id} ${round} ${seat}`;
  let found = forms.get(key);
  if (!found) {
    found = new BallotForm(round, seat);
    forms.set(key, found);
  }
  return found;
}
