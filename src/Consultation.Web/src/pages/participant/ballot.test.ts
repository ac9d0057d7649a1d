import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command, MyBallotShape } from '../../contract';
import type { Answer } from '../../live/api';
import { draft, forget } from '../../live/drafts';
import type { Room, Sending } from '../../live/room';
import { ballotCommand, BallotForm, reasonFor, type Asks } from './ballot';

const roundtable = { languages: ['en'], authentic: 'en' } as const;
const there = { ...roundtable, languages: [...roundtable.languages] };
const rule = (required: 'majority' | 'consensus') => ({ rule: { required } }) as Parameters<typeof reasonFor>[1];
const asks = { rule: { required: 'consensus' }, secrecy: 'open', check: false, withReceipts: false } as Asks;
const secret: Asks = { ...asks, secrecy: 'secret', withReceipts: true };
const ballot = (number: number): MyBallotShape => ({ position: 'agree', at: '2009-02-23T05:46:00Z', number });

/** A room that answers when it is told to. */
function slowRoom() {
  const given: Command[] = [];
  let answer: (answer: Answer<number>) => void = () => undefined;
  let sending: Sending = {};
  const room = {
    do: (command: Command, how: Sending) => {
      given.push(command);
      sending = how;
      return new Promise<Answer<number>>((resolve) => {
        answer = resolve;
      });
    },
  } as unknown as Room;
  return { room, given, answer: (a: Answer<number>) => answer(a), unanswered: () => sending.unanswered?.() };
}

describe('a ballot being cast', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    forget('ballot.r.s');
  });

  it('begins with no position chosen', () => {
    const form = new BallotForm('r', 's');
    expect(form.choice.value).toBeUndefined();
    expect(form.phase(undefined)).toBe('choosing');
  });

  it('is counted only once the view shows it, not when the answer comes', async () => {
    const { room, answer, given } = slowRoom();
    const form = new BallotForm('r', 's');
    form.choice.value = 'agree';
    form.review();
    expect(form.phase(undefined)).toBe('reviewing');
    const cast = form.cast(room, there, asks);
    void form.cast(room, there, asks);
    expect(given).toHaveLength(1);
    expect(form.phase(undefined)).toBe('sending');
    answer({ ok: true, value: 90 });
    await cast;
    expect(form.phase(undefined)).toBe('sending');
    expect(form.phase(ballot(89))).toBe('sending');
    expect(form.phase(ballot(90))).toBe('counted');
  });

  it('says after three seconds, or when no answer came, that it isn’t counted yet', async () => {
    const { room, unanswered } = slowRoom();
    const form = new BallotForm('r', 's');
    form.choice.value = 'agree';
    void form.cast(room, there, asks);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(form.phase(undefined)).toBe('sending');
    await vi.advanceTimersByTimeAsync(200);
    expect(form.phase(undefined)).toBe('again');
    unanswered();
    expect(form.phase(ballot(5))).toBe('again');
  });

  it('keeps what was typed when it is refused, and forgets it when it is counted', async () => {
    const first = slowRoom();
    const form = new BallotForm('r', 's');
    form.choice.value = 'object';
    draft(form.draftName).value = 'Not defined';
    const cast = form.cast(first.room, there, asks);
    first.answer({ ok: false, refusal: { code: 'seat.notYours', message: 'No.' } });
    await cast;
    expect(form.phase(undefined)).toBe('choosing');
    expect(form.refusal.value?.code).toBe('seat.notYours');
    expect(form.begun).toBe(true);
    const second = slowRoom();
    const again = form.cast(second.room, there, asks);
    second.answer({ ok: true, value: 3 });
    await again;
    expect(form.begun).toBe(false);
  });

  it('can be changed, from nothing chosen, or kept as it is', () => {
    const form = new BallotForm('r', 's');
    expect(form.phase(ballot(1))).toBe('counted');
    form.choice.value = 'agree';
    form.change();
    expect(form.choice.value).toBeUndefined();
    expect(form.phase(ballot(1))).toBe('choosing');
    form.keep();
    expect(form.phase(ballot(1))).toBe('counted');
  });
});

describe('a ballot of a secret vote', () => {
  const sealed: MyBallotShape = { at: '2009-02-23T05:46:00Z', number: 90 };

  async function voted(form: BallotForm, position: 'agree' | 'object', number: number): Promise<string | undefined> {
    const { room, given, answer } = slowRoom();
    form.choice.value = position;
    const cast = form.cast(room, there, secret);
    answer({ ok: true, value: number });
    await cast;
    return (given[0] as { receipt?: string }).receipt;
  }

  it('is known to the page that sent it, and to no other', async () => {
    const form = new BallotForm('r', 's');
    const receipt = await voted(form, 'object', 90);
    expect(form.known(sealed)).toMatchObject({ position: 'object', receipt });
    expect(form.known({ ...sealed, number: 95 })).toBeUndefined();
    expect(new BallotForm('r', 's').known(sealed)).toBeUndefined();
  });

  it('has a new receipt when it is changed, and only that one is the seat’s', async () => {
    const form = new BallotForm('r', 's');
    const first = await voted(form, 'object', 90);
    const second = await voted(form, 'agree', 91);
    expect(second).not.toBe(first);
    expect([form.owns(first!), form.owns(second!)]).toEqual([false, true]);
  });

  it('leaves nothing in what the browser keeps', async () => {
    localStorage.clear();
    await voted(new BallotForm('r', 's'), 'object', 90);
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});

describe('the words of a position', () => {
  it('are needed for a reservation, and for an objection where more than a majority is required', () => {
    expect(reasonFor('agreeWithReservation', rule('majority'))).toBe('needed');
    expect(reasonFor('object', rule('consensus'))).toBe('needed');
    expect(reasonFor('object', rule('majority'))).toBe('optional');
    expect(reasonFor('agree', rule('consensus'))).toBe('none');
    expect(reasonFor(undefined, rule('consensus'))).toBe('none');
  });

  it('are never asked for in a secret vote or a temperature check', () => {
    expect(reasonFor('object', secret)).toBe('none');
    expect(reasonFor('agreeWithReservation', { ...asks, check: true })).toBe('none');
  });

  it('go with an id of their own, and with no other position', () => {
    const cast = (position: Parameters<typeof ballotCommand>[2], typed: string) => ballotCommand('r', 's', position, typed, there);
    expect(cast('object', ' Why ')).toMatchObject({ text: { en: 'Why' }, objection: expect.stringMatching(/^[a-z2-7]{16}$/) });
    expect(cast('agreeWithReservation', 'But')).toMatchObject({ text: { en: 'But' }, reservation: expect.any(String) });
    expect(cast('object', '  ')).toEqual({ do: 'castBallot', round: 'r', seat: 's', position: 'object' });
    expect(cast('standAside', 'typed before')).toEqual({ do: 'castBallot', round: 'r', seat: 's', position: 'standAside' });
  });
});
