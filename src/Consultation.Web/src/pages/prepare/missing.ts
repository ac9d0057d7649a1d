interface Prepared {
  seats: number;
  voting: number;
  items: number;
  points: number;
  start: boolean;
  /** How many seats have a link; undefined while that isn't known. */
  invited: number | undefined;
  scheduled: boolean;
}

export type Lack = 'seats' | 'votes' | 'agenda' | 'points' | 'start' | 'links' | 'schedule';

/** What a session would lack; none of it keeps it from being opened. */
export function missing({ seats, voting, items, points, start, invited, scheduled }: Prepared): Lack[] {
  return [
    ...(start ? [] : (['start'] as const)),
    ...(seats === 0 ? (['seats'] as const) : voting === 0 ? (['votes'] as const) : []),
    ...(items === 0 ? (['agenda'] as const) : points === 0 ? (['points'] as const) : []),
    ...(invited !== undefined && invited < seats ? (['links'] as const) : []),
    ...(scheduled ? [] : (['schedule'] as const)),
  ];
}
