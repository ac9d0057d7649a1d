import type { Position } from '../contract';

/** The colour of each position; never the only sign. */
export const positionColour: Record<Position, string> = {
  agree: 'var(--agree)',
  agreeWithReservation: 'var(--reserve)',
  standAside: 'var(--aside)',
  object: 'var(--object)',
  abstain: 'var(--abstain)',
};
