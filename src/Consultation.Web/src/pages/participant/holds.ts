import type { HeldProxyShape } from '../../contract';

/** Whether the seat that holds a proxy casts it in a round just now. */
export const isHeld = (held: HeldProxyShape, round: string): boolean => held.mayVoteIn === round;
