import { ask } from './api';

// As much of the hub's protocol (SignalR, JSON) as the pages speak. The library for it weighs as much as the rest of a
// participant's page; of it a page needs calls with answers, one kind of push, and to notice that nothing comes any more.

const END = '\u001e';
const OPEN_MS = 6_000;
const CALL_MS = 10_000;
const PING_MS = 15_000;
/** The server says something at least every 15 seconds. */
const SILENT_MS = 40_000;

const [CALL, ANSWER, PING, CLOSE] = [1, 3, 6, 7];

interface Message {
  type?: number;
  error?: string;
  target?: string;
  arguments?: unknown[];
  invocationId?: string;
  result?: unknown;
}

/** A way for text to go both ways. */
interface Pipe {
  send(text: string): void;
  close(): void;
}

type Open = (address: string, heard: (text: string) => void, ended: () => void) => Promise<Pipe>;

/** A live connection to the hub of a roundtable. */
export class Hub {
  /** Whether calls can be made. */
  open = false;
  private over = false;
  /** Settled when the connection has ended. */
  readonly closed: Promise<void>;

  private pipe: Pipe | undefined;
  private end!: () => void;
  private greeted = false;
  private readonly calls = new Map<string, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  private made = 0;
  private heardAt = Date.now();
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly address: string,
    private readonly pushed: (target: string, value: unknown) => void,
  ) {
    this.closed = new Promise((resolve) => {
      this.end = resolve;
    });
  }

  /** Connects: by a WebSocket, else, where those are blocked, by a stream of events. */
  async start(): Promise<void> {
    const heard = (text: string): void => this.hear(text);
    const ended = (): void => {
      if (this.pipe) {
        this.stop();
      }
    };
    const pipe = await socket(this.address, heard, ended).catch(() => events(this.address, heard, ended));
    this.pipe = pipe;
    if (this.over) {
      pipe.close();
      throw new Error('closed');
    }
    // Calls follow the greeting without waiting for its answer: on a slow line that is a third of the time.
    pipe.send(JSON.stringify({ protocol: 'json', version: 1 }) + END);
    this.open = true;
    this.timer = setInterval(() => this.beat(), PING_MS);
  }

  /** Calls a method of the hub; fails where no answer comes in time. */
  call<T>(target: string, argument: unknown, ms = CALL_MS): Promise<T> {
    if (!this.open) {
      return Promise.reject(new Error('closed'));
    }
    const id = String(++this.made);
    const answer = new Promise<unknown>((resolve, reject) => this.calls.set(id, { resolve, reject }));
    this.send({ type: CALL, invocationId: id, target, arguments: [argument] });
    return inTime(answer as Promise<T>, ms).finally(() => this.calls.delete(id));
  }

  stop(): void {
    if (this.over) {
      return;
    }
    this.open = false;
    this.over = true;
    clearInterval(this.timer);
    this.pipe?.close();
    this.calls.forEach(({ reject }) => reject(new Error('closed')));
    this.end();
  }

  private send(message: Message): void {
    this.pipe?.send(JSON.stringify(message) + END);
  }

  private beat(): void {
    if (Date.now() - this.heardAt > SILENT_MS) {
      this.stop();
    } else {
      this.send({ type: PING });
    }
  }

  private hear(text: string): void {
    this.heardAt = Date.now();
    for (const record of text.split(END).filter(Boolean)) {
      this.take(JSON.parse(record) as Message);
    }
  }

  private take({ type, error, target, arguments: [value] = [], invocationId = '', result }: Message): void {
    if (!this.greeted) {
      this.greeted = true;
      if (error) {
        this.stop();
      }
    } else if (type === CALL) {
      this.pushed(target ?? '', value);
    } else if (type === ANSWER) {
      const call = this.calls.get(invocationId);
      if (error === undefined) {
        call?.resolve(result);
      } else {
        call?.reject(new Error(error));
      }
    } else if (type === CLOSE) {
      this.stop();
    }
  }
}

const socket: Open = (address, heard, ended) =>
  new Promise((resolve, reject) => {
    const url = new URL(address, location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    const made = new WebSocket(url);
    const timer = setTimeout(() => made.close(), OPEN_MS);
    made.onopen = () => {
      clearTimeout(timer);
      resolve({ send: (text) => made.send(text), close: () => made.close() });
    };
    made.onmessage = (e: MessageEvent<string>) => heard(e.data);
    made.onclose = () => {
      clearTimeout(timer);
      reject(new Error('closed'));
      ended();
    };
  });

const events: Open = async (address, heard, ended) => {
  const answer = await ask<{ connectionToken: string }>('POST', `${address}&negotiateVersion=1`.replace('?', '/negotiate?'));
  if (!answer.ok) {
    throw new Error(answer.refusal.code);
  }
  const url = `${address}&id=${encodeURIComponent(answer.value.connectionToken)}`;
  return new Promise((resolve, reject) => {
    const source = new EventSource(url);
    // One after another: what overtook the greeting would be refused.
    let sent: Promise<unknown> = Promise.resolve();
    const fail = (): void => {
      clearTimeout(timer);
      source.close();
      reject(new Error('closed'));
      ended();
    };
    const timer = setTimeout(fail, OPEN_MS);
    source.onopen = () => {
      clearTimeout(timer);
      resolve({ send: (text) => (sent = sent.then(() => fetch(url, { method: 'POST', body: text })).catch(fail)), close: () => source.close() });
    };
    source.onmessage = (e: MessageEvent<string>) => heard(e.data);
    source.onerror = fail;
  });
};

async function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('timeout')), ms);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
