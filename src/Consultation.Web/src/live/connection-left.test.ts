import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Connection } from './connection';

const { started, stopped } = vi.hoisted(() => ({ started: vi.fn(), stopped: vi.fn() }));

vi.mock('./hub', () => ({
  Hub: class {
    open = true;
    end!: () => void;
    closed = new Promise<void>((resolve) => {
      this.end = resolve;
    });
    start = (): Promise<void> => {
      started();
      return Promise.resolve();
    };
    call = () => Promise.resolve({ view: {} });
    stop = (): void => {
      stopped();
      this.end();
    };
  },
}));

let connection: Connection;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"build":""}')));
  const nothing = (): void => undefined;
  connection = new Connection('rt', undefined, { joined: nothing, pushed: () => 'ignored', refused: nothing, atLeast: () => 0, status: nothing });
  connection.start();
});

afterEach(() => {
  connection.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that is left gives up its connection at once, so that nobody counts as there, and connects again when it is shown again', async () => {
  await vi.advanceTimersByTimeAsync(1);
  expect(started).toHaveBeenCalledTimes(1);
  expect(stopped).not.toHaveBeenCalled();

  dispatchEvent(new Event('pagehide'));
  expect(stopped).toHaveBeenCalledTimes(1);
  // A page that is kept is frozen: no time passes there.
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toHaveBeenCalledTimes(1);

  dispatchEvent(new Event('pageshow'));
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toHaveBeenCalledTimes(2);
});
