import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Hub } from './hub';

const END = '\u001e';

/** A WebSocket whose other end is the test. */
class Socket {
  static made: Socket[] = [];
  static opens = true;
  sent: unknown[] = [];
  onopen?: () => void;
  onclose?: () => void;
  onmessage?: (e: { data: string }) => void;

  constructor(readonly url: URL) {
    Socket.made.push(this);
    queueMicrotask(() => (Socket.opens ? this.onopen?.() : this.onclose?.()));
  }

  send(text: string): void {
    this.sent.push(...text.split(END).filter(Boolean).map((record) => JSON.parse(record) as unknown));
  }

  close(): void {
    this.onclose?.();
  }

  hears(...messages: object[]): void {
    this.onmessage?.({ data: messages.map((m) => JSON.stringify(m) + END).join('') });
  }
}

const pushed = vi.fn();

async function connected(): Promise<{ hub: Hub; socket: Socket }> {
  const hub = new Hub('/hub?r=almaty', pushed);
  await hub.start();
  return { hub, socket: Socket.made.at(-1)! };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Socket);
  Socket.made = [];
  Socket.opens = true;
  pushed.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('calls follow the greeting at once, and get the answers that are theirs', async () => {
  const { hub, socket } = await connected();
  const [first, second] = [hub.call('Join', { roundtable: 'almaty' }), hub.call('Do', { id: 'a' })];
  expect(socket.url.protocol).toBe('ws:');
  expect(socket.sent[0]).toEqual({ protocol: 'json', version: 1 });
  socket.hears({}, { type: 3, invocationId: '2', result: { number: 7 } }, { type: 3, invocationId: '1', result: { number: 6 } });
  expect(await first).toEqual({ number: 6 });
  expect(await second).toEqual({ number: 7 });
});

it('a push reaches the page, several in one piece too', async () => {
  const { socket } = await connected();
  socket.hears({}, { type: 1, target: 'changed', arguments: [{ number: 1 }] }, { type: 6 }, { type: 1, target: 'changed', arguments: [{ number: 2 }] });
  expect(pushed.mock.calls).toEqual([
    ['changed', { number: 1 }],
    ['changed', { number: 2 }],
  ]);
});

it('a call fails at once where the connection breaks, and where no answer comes in time', async () => {
  const { hub, socket } = await connected();
  socket.hears({});
  const late = hub.call('Do', {});
  const heard = expect(late).rejects.toThrow('timeout');
  await vi.advanceTimersByTimeAsync(10_000);
  await heard;
  const broken = expect(hub.call('Do', {})).rejects.toThrow('closed');
  socket.close();
  await broken;
  await hub.closed;
  expect(hub.open).toBe(false);
  await expect(hub.call('Do', {})).rejects.toThrow('closed');
});

it('a connection through which nothing comes any more is given up, one that is only quiet isn’t', async () => {
  const { hub, socket } = await connected();
  socket.hears({});
  for (let i = 0; i < 8; i++) {
    await vi.advanceTimersByTimeAsync(15_000);
    socket.hears({ type: 6 });
  }
  expect(hub.open).toBe(true);
  expect(socket.sent.filter((m) => (m as { type?: number }).type === 6)).toHaveLength(8);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(hub.open).toBe(false);
});

it('what the server won’t have, and what it closes, is over', async () => {
  const { hub, socket } = await connected();
  socket.hears({ error: 'no' });
  expect(hub.open).toBe(false);
  const other = await connected();
  other.socket.hears({}, { type: 7 });
  expect(other.hub.open).toBe(false);
});

it('where a WebSocket can’t be opened it asks for a stream of events', async () => {
  Socket.opens = false;
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string, { body }: { body?: string }) => {
    asked.push(body ? `${path} ${body.replaceAll(END, '')}` : path);
    return Promise.resolve(new Response('{"connectionToken":"t k"}'));
  });
  vi.stubGlobal(
    'EventSource',
    class {
      onopen?: () => void;
      constructor(url: string) {
        asked.push(url);
        queueMicrotask(() => this.onopen?.());
      }
      close(): void {}
    },
  );
  const hub = new Hub('/hub?r=almaty', pushed);
  await hub.start();
  expect(asked).toEqual(['/hub/negotiate?r=almaty&negotiateVersion=1', '/hub?r=almaty&id=t%20k', '/hub?r=almaty&id=t%20k {"protocol":"json","version":1}']);
});
