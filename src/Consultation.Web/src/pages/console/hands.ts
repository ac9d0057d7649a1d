import { positionWords, type Position, type RoundShape, type SeatShape, type Tally } from '../../contract';

/** The seats of each sector that are on the register of a vote. */
export function seatsBySector(register: readonly string[], seats: readonly (Pick<SeatShape, 'sector'> & { id: string })[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const seat of seats.filter((s) => register.includes(s.id))) {
    found.set(seat.sector, (found.get(seat.sector) ?? 0) + 1);
  }
  return found;
}

/** Whether hands can be counted: every seat on the register has the same weight, and the vote isn't secret. */
export function handsCount(round: Pick<RoundShape, 'secrecy' | 'check' | 'register'>, seats: readonly (Pick<SeatShape, 'weight'> & { id: string })[]): boolean {
  const weights = new Set(seats.filter((s) => round.register?.includes(s.id)).map((s) => s.weight));
  return round.secrecy !== 'secret' && !round.check && weights.size === 1;
}

/** Counts as they were typed, an empty one as none; nothing where one isn't a whole number from 0. */
export function handsTyped(typed: Readonly<Record<Position, string>>): Tally | undefined {
  const counts = positionWords.map((p) => [p, typed[p].trim() === '' ? 0 : Number(typed[p])] as const);
  return counts.every(([, n]) => Number.isInteger(n) && n >= 0) ? (Object.fromEntries(counts) as unknown as Tally) : undefined;
}

export const handsOf = (counts: Tally): number => positionWords.reduce((sum, p) => sum + counts[p], 0);
