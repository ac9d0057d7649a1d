import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FloorSlice, RequestShape, RoundtableSlice, SpeechShape } from '../contract';
import { setClock } from './clock';
import { answerable, fitOf, hasRules, isUsedUp, lastOver, lastRuling, longer, roughMinutes, spoken, timeLeft, toRuleOn } from './floor';

const request = (id: string, seat: string, kind: RequestShape['kind'] = 'statement'): RequestShape => ({ request: id, seat, kind, asked: '' });

const speech: SpeechShape = { speech: 's1', seat: 'court', kind: 'statement', from: '2009-02-23T05:40:00Z', since: '2009-02-23T05:45:00Z', spentSeconds: 40, limit: 180 };

const floor = (more: Partial<FloorSlice> = {}): FloorSlice => ({ open: true, order: 'asAsked', queue: [], lately: [], orders: {}, sectors: {}, ...more });

const at = (time: string): void => {
  vi.useFakeTimers({ now: Date.parse('2020-01-01T00:00:00Z') });
  setClock(time);
};

afterEach(() => vi.useRealTimers());

describe('the clock of a speech', () => {
  it('goes on from what was spoken before the last pause', () => {
    at('2009-02-23T05:46:00Z');
    expect(spoken(speech)).toBe(100);
    expect(timeLeft(speech)).toBe(80);
    expect(timeLeft({ since: speech.since!, spentSeconds: 40 })).toBeUndefined();
  });

  it('stands still while it is paused', () => {
    at('2009-02-23T09:00:00Z');
    const { since: _, ...paused } = speech;
    expect(spoken(paused)).toBe(40);
  });

  it('gives more time from the limit, or from now where that is past', () => {
    at('2009-02-23T05:46:00Z');
    expect(longer(speech, 180, 60)).toBe(240);
    expect(longer(speech, 60, 60)).toBe(160);
  });
});

describe('whether the queue fits the item', () => {
  const item = { minutes: 20, spentSeconds: 300, since: '2009-02-23T05:41:00Z' };

  it('is what is left of the speech and the limit for each, beside what is left of the item', () => {
    at('2009-02-23T05:46:00Z');
    const queue = [request('a', 'x'), request('b', 'y'), request('c', 'z', 'pointOfOrder')];
    expect(fitOf(floor({ queue, speaking: speech, perSpeech: 120 }), item, undefined)).toEqual({ needed: 80 + 240, left: 600, each: 120 });
    expect(fitOf(floor({ queue }), item, 60)).toEqual({ needed: 120, left: 600, each: 60 });
  });

  it('goes by how long speeches were where there is no limit, and by a guess where there were none', () => {
    at('2009-02-23T05:46:00Z');
    const queue = [request('a', 'x')];
    expect(fitOf(floor({ queue, sectors: { gov: { speeches: 2, seconds: 100 }, civ: { speeches: 1, seconds: 200 } } }), item, undefined)?.each).toBe(100);
    expect(fitOf(floor({ queue }), item, undefined)?.each).toBe(180);
  });

  it('counts for a seat no more than it has left', () => {
    at('2009-02-23T05:46:00Z');
    const seats = { x: { speeches: 1, seconds: 500, speechesOnItem: 1, secondsOnItem: 250 }, y: { speeches: 1, seconds: 400, speechesOnItem: 1, secondsOnItem: 400 } };
    const queue = [request('a', 'x'), request('b', 'y'), request('c', 'z')];
    expect(fitOf(floor({ queue, seats, perSpeech: 180, perSeat: 300 }), item, undefined)?.needed).toBe(50 + 0 + 180);
  });

  it('is not asked where nobody waits or the item has no time', () => {
    expect(fitOf(floor(), item, undefined)).toBeUndefined();
    expect(fitOf(floor({ queue: [request('a', 'x', 'pointOfOrder')] }), item, undefined)).toBeUndefined();
    expect(fitOf(floor({ queue: [request('a', 'x')] }), { spentSeconds: 0 }, undefined)).toBeUndefined();
    expect(fitOf(floor({ queue: [request('a', 'x')] }), undefined, undefined)).toBeUndefined();
  });

  it('is said in whole minutes', () => {
    expect([0, 5, 89, 91, 600].map(roughMinutes)).toEqual([0, 1, 1, 2, 10]);
  });
});

describe('the time of a seat', () => {
  it('is used up when less than five seconds are left, the speech under way among what was used', () => {
    at('2009-02-23T05:46:00Z');
    const seats = { court: { speeches: 1, seconds: 100, speechesOnItem: 1, secondsOnItem: 100 } };
    const used = (perSeat: number | undefined, kind: RequestShape['kind'] = 'statement'): boolean =>
      isUsedUp(floor({ seats, speaking: speech, ...(perSeat === undefined ? {} : { perSeat }) }), { seat: 'court', kind });
    expect(used(204)).toBe(true);
    expect(used(205)).toBe(false);
    expect(used(100, 'pointOfOrder')).toBe(false);
    expect(used(undefined)).toBe(false);
  });
});

describe('the floor', () => {
  const lately: FloorSlice['lately'] = [
    { speech: 's1', seat: 'court', kind: 'statement' },
    { speech: 'o1', seat: 'usaid', kind: 'pointOfOrder', seconds: 9 },
    { speech: 's0', seat: 'adil', kind: 'question', seconds: 40 },
  ];

  it('offers to answer what others said, and no point of order', () => {
    expect(answerable(floor({ lately }), 'adil').map((s) => s.speech)).toEqual(['s1']);
    expect(answerable(floor({ lately }), 'usaid').map((s) => s.speech)).toEqual(['s1', 's0']);
  });

  it('knows who had it before', () => {
    expect(lastOver(floor({ lately, speaking: speech }))?.speech).toBe('o1');
    expect(lastOver(floor({ lately }))?.speech).toBe('s1');
  });

  it('shows its rules where they are in use or set', () => {
    const roundtable = (parts: RoundtableSlice['parts']): RoundtableSlice => ({ parts }) as RoundtableSlice;
    expect(hasRules(roundtable([]), floor())).toBe(false);
    expect(hasRules(roundtable(['speakingLimits']), floor())).toBe(true);
    expect(hasRules(roundtable([]), floor({ perSeat: 600 }))).toBe(true);
    expect(hasRules(roundtable([]), floor({ order: 'fewestFirst' }))).toBe(true);
  });

  it('lists what was heard and waits for a ruling, and the last ruling of the item', () => {
    const orders: FloorSlice['orders'] = {
      o1: { seat: 'a', item: 'one', raised: '', heard: true, ruling: { en: 'Taken.' } },
      o2: { seat: 'b', item: 'one', raised: '', heard: true },
      o3: { seat: 'c', item: 'two', raised: '', heard: false, ruling: { en: 'Not taken.' } },
      o4: { seat: 'd', item: 'two', raised: '', heard: false },
    };
    expect(toRuleOn(floor({ orders, queue: [request('o4', 'd', 'pointOfOrder')] }))).toEqual(['o2']);
    expect(lastRuling(floor({ orders }), 'one')).toBe('o1');
    expect(lastRuling(floor({ orders }), 'two')).toBe('o3');
    expect(lastRuling(floor({ orders }), undefined)).toBeUndefined();
  });
});
