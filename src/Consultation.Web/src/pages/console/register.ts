import type { RollKind, SeatShape } from '../../contract';

interface Voting {
  roll: RollKind;
  opened: string;
  entitled: number;
  voted: ReadonlySet<string>;
}

export interface StillToVote<S> {
  /** Seats that are on the register and have not voted. */
  seats: S[];
  /** How many more there are, of whom the view doesn't tell: they were at the table once and came back, or left. */
  others: number;
}

/**
 * Who has yet to vote. The register was fixed when the vote was opened: the voting seats of a body, or of an ad hoc
 * roundtable those that had arrived by then.
 */
export function stillToVote<S extends SeatShape & { id: string }>(seats: readonly S[], vote: Voting): StillToVote<S> {
  const missing = Math.max(0, vote.entitled - vote.voted.size);
  const candidates = seats.filter((seat) => seat.votes && !vote.voted.has(seat.id));
  const sure = candidates.filter((seat) => vote.roll === 'all' || (seat.present && (seat.arrived ?? '') <= vote.opened));
  return { seats: sure, others: Math.max(0, missing - sure.length) };
}
