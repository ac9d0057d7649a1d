import type { Changed, Command, DoAnswer, JoinAnswer } from '../contract';
import { at, ask, type Answer, type Refusal } from './api';
import { language } from '../words';
import { backoffMs } from './backoff';
import { Hub } from './hub';
import { watchWakes } from './wake';

const POLL_MS = 3_000;
/** A connection that says nothing so long after a sleep is taken for dead. */
const ALIVE_MS = 1_500;
/** A phone that was away so long has most likely lost its connection: asking it first would only take time. */
const ASLEEP_MS = 30_000;
/** A browser may send by a connection that is dead; another try goes by another. Long texts have the time they need on a slow line. */
const COMMAND_MS = 6_000;
const CHARACTERS_A_MS = 20;
/** After this many failed attempts in a row the view is fetched over HTTP besides, so that the page isn't dead. */
const ATTEMPTS_BEFORE_POLLING = 2;

/** How a page is connected. `polling`: the live connection can't be made, and the view is fetched now and then. */
export type Status = 'connecting' | 'connected' | 'reconnecting' | 'polling' | 'ended';

export interface Wire {
  joined(answer: JoinAnswer): void;
  pushed(push: Changed): 'applied' | 'ignored' | 'gap';
  status(status: Status): void;
  /** The server says no for good: signed out, no part here any more. */
  refused(refusal: Refusal): void;
  atLeast(): number;
}

/**
 * The transport: one connection, one roundtable. It reconnects for ever, with jitter, and at once when the page becomes
 * visible or the network returns; after a gap it joins again. While it can't connect it polls the view over HTTP, and
 * commands go by HTTP too.
 */
export class Connection {
  private hub: Hub | undefined;
  private attempt = 0;
  private wake: (() => void) | undefined;
  private ended = false;
  private inHaste = false;
  private unwatch: (() => void) | undefined;
  private joining: Promise<boolean> | undefined;
  /** Whether the server answered over HTTP when it was asked last. */
  private reached = false;
  private pollTimer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly roundtable: string,
    private readonly as: string | undefined,
    private readonly wire: Wire,
  ) {}

  /** Connects, and keeps connected until ended. */
  start(): void {
    this.unwatch = watchWakes({
      woken: (hiddenMs) => this.woken(hiddenMs),
      offline: () => this.hub?.open && void this.checkAlive(),
      // Shown again, it connects again: that wakes it.
      left: () => this.hub?.stop(),
    });
    // The view comes sooner over HTTP than the live connection is made, and with it the page can be used.
    void this.look();
    void this.run();
  }

  end(): void {
    this.ended = true;
    this.unwatch?.();
    this.stopPolling();
    this.wake?.();
    this.hub?.stop();
    this.wire.status('ended');
  }

  /** Sends a command once: over the live connection if there is one, else over HTTP. No answer is the refusal `network`. */
  async send(id: string, command: Command): Promise<Answer<number>> {
    const request = { roundtable: this.roundtable, id, ...(this.as ? { as: this.as } : {}), language: language.peek(), command };
    if (this.hub?.open) {
      try {
        const answer = await this.hub.call<DoAnswer>('Do', request);
        return answer.refused ? { ok: false, refusal: answer.refused } : { ok: true, value: answer.number ?? 0 };
      } catch {
        // The connection broke under it, or is stuck. The same id over HTTP does nothing twice.
      }
    }
    const answer = await ask<DoAnswer>('POST', at(this.roundtable, '/commands'), request, COMMAND_MS + JSON.stringify(request).length / CHARACTERS_A_MS);
    return answer.ok ? { ok: true, value: answer.value.number ?? 0 } : answer;
  }

  /** Gets the view over HTTP, as it is now. */
  async look(): Promise<void> {
    const answer = await ask<JoinAnswer>('GET', at(this.roundtable, '/view') + (this.as ? `?as=${encodeURIComponent(this.as)}` : ''));
    this.reached = answer.ok || answer.refusal.code !== 'network';
    if (this.pollTimer) {
      this.wire.status(this.withoutHub());
    }
    if (answer.ok) {
      this.wire.joined(answer.value);
    } else if (isFinal(answer.refusal)) {
      this.giveUp(answer.refusal);
    }
  }

  private woken(hiddenMs: number): void {
    this.attempt = 0;
    this.wake?.();
    if (hiddenMs > POLL_MS) {
      // What happened meanwhile is there in one answer, however long the live connection takes.
      void this.look();
    }
    if (this.hub?.open) {
      void (hiddenMs > ASLEEP_MS ? this.renew() : this.checkAlive());
    }
  }

  /** A phone that slept may hold a connection that is dead without knowing it: joining again shows which. */
  private async checkAlive(): Promise<void> {
    if (!(await this.join(ALIVE_MS))) {
      this.renew();
    }
  }

  /** Gives up the connection there is for a new one, at once. */
  private renew(): void {
    this.inHaste = true;
    this.hub?.stop();
  }

  private async run(): Promise<void> {
    while (!this.ended) {
      const closed = await this.connect();
      if (closed) {
        this.attempt = 0;
        await closed;
      }
      if (this.ended) {
        return;
      }
      this.wire.status(this.withoutHub());
      if (this.attempt >= ATTEMPTS_BEFORE_POLLING) {
        this.startPolling();
      }
      const haste = this.inHaste;
      this.inHaste = false;
      await this.pause(haste ? 0 : backoffMs(this.attempt++));
    }
  }

  /** One attempt; gives the promise of the connection's end, or nothing where it failed. */
  private async connect(): Promise<Promise<void> | undefined> {
    const hub = new Hub(`/hub?r=${encodeURIComponent(this.roundtable)}`, (target, value) => {
      if (target === 'changed') {
        this.take(value as Changed);
      }
    });
    this.hub = hub;
    try {
      await hub.start();
      if (await this.join()) {
        this.stopPolling();
        this.wire.status('connected');
        return hub.closed;
      }
    } catch {
      // Falls through to the next attempt; whether it is over for good the view tells.
      void this.look();
    }
    hub.stop();
    return undefined;
  }

  private take(push: Changed): void {
    if (this.joining) {
      // Joining was asked for; what the answer doesn't hold yet comes after it.
      void this.joining.then(() => this.take(push));
      return;
    }
    if (this.wire.pushed(push) === 'gap') {
      void this.join();
    }
  }

  private join(ms?: number): Promise<boolean> {
    this.joining ??= this.joinOnce(ms).finally(() => {
      this.joining = undefined;
    });
    return this.joining;
  }

  private async joinOnce(ms?: number): Promise<boolean> {
    try {
      const request = { roundtable: this.roundtable, atLeast: this.wire.atLeast(), ...(this.as ? { as: this.as } : {}), language: language.peek() };
      const answer = await this.hub!.call<JoinAnswer>('Join', request, ms);
      if (answer.refused) {
        if (isFinal(answer.refused)) {
          this.giveUp(answer.refused);
        }
        return false;
      }
      this.wire.joined(answer);
      return true;
    } catch {
      return false;
    }
  }

  private giveUp(refusal: Refusal): void {
    this.end();
    this.wire.refused(refusal);
  }

  private startPolling(): void {
    this.pollTimer ??= setInterval(() => {
      if (document.visibilityState === 'visible') {
        void this.look();
      }
    }, POLL_MS);
  }

  /** How a page without its live connection stands: fed now and then, or cut off from the server altogether. */
  private withoutHub(): Status {
    return this.pollTimer && this.reached ? 'polling' : 'reconnecting';
  }

  private stopPolling(): void {
    clearInterval(this.pollTimer);
    this.pollTimer = undefined;
  }

  private async pause(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = undefined;
  }
}

function isFinal(refusal: { code: string }): boolean {
  return refusal.code === 'access.signedOut' || refusal.code === 'access.notYourRole' || refusal.code === 'roundtable.unknown';
}
