import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../contract';
import type { Answer } from './api';

const wire = vi.hoisted(() => ({
  sent: [] as { id: string; command: unknown }[],
  answers: [] as (() => Promise<unknown>)[],
  looks: 0,
}));

vi.mock('./connection', () => ({
  Connection: class {
    send(id: string, command: unknown): Promise<unknown> {
      wire.sent.push({ id, command });
      return (wire.answers.shift() ?? (() => Promise.resolve({ ok: true, value: 7 })))();
    }
    look(): Promise<void> {
      wire.looks++;
      return Promise.resolve();
    }
    start(): void {}
    end(): void {}
  },
}));

const { Room } = await import('./room');

const unanswered = (): Promise<Answer<number>> => Promise.resolve({ ok: false, refusal: { code: 'network', message: '' } });
const refused = (): Promise<Answer<number>> => Promise.resolve({ ok: false, refusal: { code: 'vote.closed', message: 'The vote is closed.' } });
const objecting = (objection: string): Command => ({ do: 'castBallot', round: 'r', seat: 's', position: 'object', text: { en: 'Why' }, objection });

describe('giving a command', () => {
  beforeEach(() => {
    wire.sent.length = wire.answers.length = wire.looks = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('gives it once on a double click, though the two have chosen ids of their own', async () => {
    const room = new Room('almaty');
    const both = await Promise.all([room.do(objecting('aaa')), room.do(objecting('bbb'))]);
    expect(wire.sent).toHaveLength(1);
    expect(both[0]).toEqual(both[1]);
  });

  it('gives two that differ, and the same one again once it is done', async () => {
    const room = new Room('almaty');
    await Promise.all([room.do({ do: 'openFloor' }), room.do({ do: 'closeFloor' })]);
    await room.do({ do: 'openFloor' });
    expect(wire.sent).toHaveLength(3);
    expect(new Set(wire.sent.map((s) => s.id)).size).toBe(3);
  });

  it('sends it again with the same id until there is an answer', async () => {
    wire.answers.push(unanswered, unanswered);
    const told = vi.fn();
    const done = new Room('almaty').do(objecting('aaa'), { unanswered: told });
    await vi.runAllTimersAsync();
    expect(await done).toEqual({ ok: true, value: 7 });
    expect(wire.sent).toHaveLength(3);
    expect(new Set(wire.sent.map((s) => s.id)).size).toBe(1);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('looks at the view once it is done without a live connection', async () => {
    await new Room('almaty').do({ do: 'openFloor' });
    expect(wire.looks).toBe(1);
  });

  it('takes a refusal as an answer', async () => {
    wire.answers.push(refused);
    const answer = await new Room('almaty').do(objecting('aaa'));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'vote.closed' } });
    expect(wire.sent).toHaveLength(1);
  });

  it('gives up after half a minute, but never on a ballot', async () => {
    wire.answers.push(...Array.from({ length: 60 }, () => unanswered));
    const room = new Room('almaty');
    const given = room.do({ do: 'openFloor' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await given).toMatchObject({ ok: false, refusal: { code: 'network' } });
    const before = wire.sent.length;
    const ballot = room.do(objecting('aaa'), { untilAnswered: true });
    await vi.runAllTimersAsync();
    expect(await ballot).toMatchObject({ ok: true });
    expect(wire.sent.length - before).toBe(61 - before);
  });
});
