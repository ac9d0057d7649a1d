import type { Command, Position } from '../contract';
import { newId } from './ids';

/** The positions that a secret vote knows. */
export const secretPositions: readonly Position[] = ['agree', 'object', 'abstain'];

const longest = Math.max(...secretPositions.map((position) => position.length));

/**
 * A ballot of a secret vote. Whatever is chosen, and whatever the receipt, the message has one length: its size as it goes
 * by tells nobody what is in it.
 */
export function sealedBallot(round: string, seat: string, position: Position, receipt?: string): Command {
  const pad = ' '.repeat(longest - position.length);
  return { do: 'castBallot', round, seat, position, pad, ...(receipt === undefined ? {} : { receipt }) };
}

/** A receipt that nobody else can guess, of one length, in groups that can be read out. */
export function newReceipt(): string {
  return newId().replace(/(.{4})(?!$)/g, '$1-');
}
