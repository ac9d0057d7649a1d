import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Connection, type Status } from './connection';

vi.mock('./hub', () => ({
  Hub: class {
    open = false;
    start = () => Promise.reject(new Error('blocked'));
    stop = () => undefined;
  },
}));

const seen: Status[] = [];
const answer = vi.fn<() => Promise<Response>>();
let connection: Connection;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', answer);
  seen.length = 0;
  connection = new Connection('rt', undefined, {
    joined: () => undefined,
    pushed: () => 'ignored',
    refused: () => undefined,
    atLeast: () => 0,
    status: (status) => seen.push(status),
  });
  connection.start();
});

afterEach(() => {
  connection.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('where no live connection can be made but the server answers, the page says that it is slow', async () => {
  answer.mockImplementation(() => Promise.resolve(new Response('{"build":""}')));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen.at(-1)).toBe('polling');
});

test('where the server answers nothing at all, the page says that it tries again, not that it is slow', async () => {
  answer.mockImplementation(() => Promise.reject(new TypeError('no network')));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(new Set(seen)).toEqual(new Set(['reconnecting']));
  expect(answer.mock.calls.length).toBeGreaterThan(10);
});
