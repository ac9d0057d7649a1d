import { expect, test } from 'vitest';
import type { SeatBallot } from '../contract';
import { talliesBySector } from './outcome';

const sectors: Record<string, string> = { a: 'gov', b: 'gov', c: 'civil' };
const sectorOf = (seat: string): string | undefined => sectors[seat];
const ballots: SeatBallot[] = [
  { seat: 'a', position: 'agree' },
  { seat: 'b', position: 'object' },
  { seat: 'c', position: 'agree' },
];
const none = { agree: 0, agreeWithReservation: 0, standAside: 0, object: 0, abstain: 0 };

test('positions of an open vote are counted by sector', () => {
  expect(Object.fromEntries(talliesBySector({ ballots }, sectorOf))).toEqual({ gov: { ...none, agree: 1, object: 1 }, civil: { ...none, agree: 1 } });
});

test('raised hands stand beside ballots', () => {
  const tallies = talliesBySector({ ballots: ballots.slice(2), counts: [{ sector: 'gov', counts: { ...none, agree: 4 } }] }, sectorOf);
  expect(tallies.get('gov')!.agree).toBe(4);
  expect(tallies.get('civil')!.agree).toBe(1);
});

test('where no names are shown no sector has figures', () => {
  expect(talliesBySector({}, sectorOf).size).toBe(0);
});

test('a seat whose sector has not come yet is in none', () => {
  expect(talliesBySector({ ballots: [{ seat: 'x', position: 'agree' }] }, sectorOf).size).toBe(0);
});
