import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Audience, Command, JoinAnswer, SeatListShape } from '../contract';
import { at, get, isPassing, type Answer, type Refusal } from './api';
import { setClock } from './clock';
import { Connection, type Status } from './connection';
import { hasDraft } from './drafts';
import { newId } from './ids';
import { LiveState } from './state';

const RESEND_MS = 1_500;
const RESENDS = 20;
const RESEND_LATER_MS = 5_000;
const RELOAD_CHECK_MS = 5_000;

/** What is done with a command that gets no answer. */
export interface Sending {
  /** It is sent for as long as it takes, not for half a minute: a ballot. */
  untilAnswered?: boolean;
  /** Told each time that no answer came. */
  unanswered?: () => void;
}

/** A roundtable as a page has it: its view, how it is connected, and the way to give commands. */
export class Room {
  readonly state = new LiveState();
  readonly status = signal<Status>('connecting');
  readonly audience = signal<Audience | undefined>(undefined);
  /** Why the page is no longer let in, once it isn't. */
  readonly refusal = signal<Refusal | undefined>(undefined);
  /** The seats and sectors by name; a participant's view doesn't hold them. */
  readonly seats = signal<SeatListShape>({ seats: [], sectors: [] });
  readonly connected: ReadonlySignal<boolean> = computed(() => this.status.value === 'connected');

  private readonly connection: Connection;
  private readonly underWay = new Map<string, Promise<Answer<number>>>();
  private seatsAt = -1;

  constructor(
    readonly id: string,
    readonly as?: string,
  ) {
    this.connection = new Connection(id, as, {
      joined: (answer) => this.joined(answer),
      pushed: (push) => {
        const taken = this.state.take(push);
        if (taken === 'applied' && push.slices['people']) {
          void this.loadSeats();
        }
        return taken;
      },
      status: (status) => {
        this.status.value = status;
      },
      refused: (refusal) => {
        this.refusal.value = refusal;
      },
      atLeast: () => this.state.number,
    });
  }

  start(): this {
    this.connection.start();
    return this;
  }

  end(): void {
    this.connection.end();
  }

  /**
   * Gives a command. The same command given again while it is under way is the same: a double click does nothing twice.
   * Where no answer comes it is sent again with the same id until one does, for half a minute.
   */
  do(command: Command, sending: Sending = {}): Promise<Answer<number>> {
    const key = JSON.stringify(command, (name, value: unknown) => (isFresh(name, command) ? undefined : value));
    const before = this.underWay.get(key);
    if (before) {
      return before;
    }
    pending++;
    const done = this.sendUntilAnswered(newId(), command, sending).finally(() => {
      pending--;
      this.underWay.delete(key);
    });
    this.underWay.set(key, done);
    return done;
  }

  private async sendUntilAnswered(id: string, command: Command, sending: Sending): Promise<Answer<number>> {
    for (let sent = 1; ; sent++) {
      const answer = await this.connection.send(id, command);
      const again = !answer.ok && isPassing(answer.refusal);
      if (!again || (sent >= RESENDS && !sending.untilAnswered)) {
        if (answer.ok && !this.connected.peek()) {
          void this.connection.look();
        }
        return answer;
      }
      sending.unanswered?.();
      await new Promise((resolve) => setTimeout(resolve, sent < RESENDS ? RESEND_MS : RESEND_LATER_MS));
    }
  }

  private joined(answer: JoinAnswer): void {
    setClock(answer.now);
    this.audience.value = answer.audience;
    if (answer.view && answer.number !== undefined && this.state.start(answer.number, answer.view)) {
      void this.loadSeats();
    }
    reloadOnNewBuild(answer.build);
  }

  private async loadSeats(): Promise<void> {
    if (this.seatsAt === this.state.number) {
      return;
    }
    this.seatsAt = this.state.number;
    const answer = await get<SeatListShape>(at(this.id, '/seats'));
    if (answer.ok) {
      this.seats.value = answer.value;
    } else {
      this.seatsAt = -1;
    }
  }
}

/** Fields that hold a new id of the page's own: two clicks differ in them and mean the same. */
const FRESH: Partial<Record<Command['do'], readonly string[]>> = {
  addItem: ['item'],
  decideProcedure: ['procedure'],
  addSeat: ['seat'],
  addSector: ['sector'],
  bracketText: ['bracket'],
  breakSilence: ['objection', 'amendment', 'correction'],
  castBallot: ['objection', 'reservation', 'receipt'],
  draftPoint: ['point'],
  enterReservation: ['reservation'],
  enterStatement: ['statement'],
  giveFloor: ['speech'],
  openSilence: ['round', 'until'],
  openTemperatureCheck: ['round'],
  openVote: ['round'],
  proposeAmendment: ['amendment'],
  proposeCorrection: ['correction'],
  raiseObjection: ['objection'],
  requestFloor: ['request'],
  writeComment: ['comment'],
  writeNote: ['note'],
};

function isFresh(name: string, command: Command): boolean {
  return FRESH[command.do]?.includes(name) ?? false;
}

function ownBuild(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=build]')?.content ?? '';
}

let reloading = false;

/** Commands that have no answer yet, of all rooms: a reload would forget them. */
let pending = 0;

/** A page of another build than the server's loads itself anew, as soon as nothing is being typed, looked over or sent. */
export function reloadOnNewBuild(build: string): void {
  const own = ownBuild();
  if (reloading || own === '' || own === build) {
    return;
  }
  reloading = true;
  const timer = setInterval(() => {
    const typing = document.activeElement?.matches('input, textarea, select') ?? false;
    if (!typing && !hasDraft() && pending === 0 && !document.querySelector('dialog[open]')) {
      clearInterval(timer);
      location.reload();
    }
  }, RELOAD_CHECK_MS);
}
