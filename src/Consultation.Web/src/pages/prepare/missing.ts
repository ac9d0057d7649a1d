interface Prepared {
  seats: number;
  voting: number;
  items: number;
  start: boolean;
}

export type Lack = 'seats' | 'votes' | 'agenda' | 'start';

/** What a session would lack; none of it keeps it from being opened. */
export function missing({ seats, voting, items, start }: Prepared): Lack[] {
  return [
    ...(seats === 0 ? (['seats'] as const) : voting === 0 ? (['votes'] as const) : []),
    ...(items === 0 ? (['agenda'] as const) : []),
    ...(start ? [] : (['start'] as const)),
  ];
}
