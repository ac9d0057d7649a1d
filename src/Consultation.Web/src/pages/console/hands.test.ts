import { expect, test } from 'vitest';
import { handsCount, handsOf, handsTyped, seatsBySector } from './hands';

const seat = (id: string, sector: string, weight = 1) => ({ id, sector, weight });
const seats = [seat('a', 'gov'), seat('b', 'gov'), seat('c', 'civil'), seat('late', 'civil')];
const none = { agree: '', agreeWithReservation: '', standAside: '', object: '', abstain: '' };

test('the seats of a sector are those on the register', () => {
  expect([...seatsBySector(['a', 'b', 'c'], seats)]).toEqual([['gov', 2], ['civil', 1]]);
});

test('an empty count is none; a part, a word and less than none are no counts', () => {
  const counts = handsTyped({ ...none, agree: '3', object: ' 1 ' });
  expect(counts).toEqual({ agree: 3, agreeWithReservation: 0, standAside: 0, object: 1, abstain: 0 });
  expect(handsOf(counts!)).toBe(4);
  expect(['1.5', '-1', 'two'].map((agree) => handsTyped({ ...none, agree }))).toEqual([undefined, undefined, undefined]);
});

test('hands are counted only where every seat weighs the same and the vote isn’t secret', () => {
  const round = { secrecy: 'open', check: false, register: ['a', 'b'] } as const;
  const at = (more: object) => handsCount({ ...round, register: [...round.register], ...more }, [...seats, seat('big', 'gov', 2)]);
  expect(at({})).toBe(true);
  expect(at({ secrecy: 'secret' })).toBe(false);
  expect(at({ check: true })).toBe(false);
  expect(at({ register: ['a', 'big'] })).toBe(false);
});
