import type { Room } from './room';

/** What is put to the seats just now, or to this one. */
export type Asked = 'vote' | 'check' | 'silence' | 'sense' | 'floor';

export function askedNow(room: Room): Asked | undefined {
  const { roundtable, vote, silence, table, mine, floor } = room.state.slices;
  if (roundtable.value?.stage !== 'live') {
    return undefined;
  }
  const round = vote.value?.open ? vote.value.rounds[vote.value.open] : undefined;
  if (round) {
    return round.check ? 'check' : 'vote';
  }
  if (Object.values(silence.value?.procedures ?? {}).some((p) => p.state === 'open' && p.inMeeting)) {
    return 'silence';
  }
  if (Object.values(table.value?.points ?? {}).some((p) => p.sense)) {
    return 'sense';
  }
  return mine.value && floor.value?.speaking?.seat === mine.value.seat ? 'floor' : undefined;
}

const QUARTERS = 4;

/** How many quarters of those who may have voted: what is said aloud, and no more often. */
export const quartersOf = (voted: number, entitled: number): number => (entitled > 0 ? Math.floor((QUARTERS * voted) / entitled) : 0);
