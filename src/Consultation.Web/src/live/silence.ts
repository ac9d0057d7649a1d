import type { SilenceShape } from '../contract';
import { listed, type WithId } from './reading';
import type { Room } from './room';

export type Procedure = WithId<SilenceShape>;

export const procedures = (room: Room): Procedure[] => listed(room.state.slices.silence.value?.procedures);

export const openProcedures = (room: Room): Procedure[] => procedures(room).filter((p) => p.state === 'open');

/** The procedure that ended last on any of some points. */
export const lastEnded = (room: Room, points: readonly string[]): Procedure | undefined =>
  procedures(room)
    .filter((p) => p.ended && points.includes(p.point))
    .sort((a, b) => (a.ended! < b.ended! ? -1 : 1))
    .at(-1);

/** Whether one runs that the session must wait for. */
export const holdsSession = (room: Room): boolean => openProcedures(room).some((p) => p.inMeeting);

/** Whether one runs in the meeting on a point. */
export const isAskedNow = (room: Room, point: string): boolean => openProcedures(room).some((p) => p.inMeeting && p.point === point);

const MS_A_MINUTE = 60_000;
const MOST_MINUTES = 60;

/** The moment some whole minutes from now; none for a number that can't be one of the meeting. */
export function minutesOn(now: number, typed: string): string | undefined {
  const minutes = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && minutes >= 0.5 && minutes <= MOST_MINUTES ? new Date(now + minutes * MS_A_MINUTE).toISOString() : undefined;
}

/** What is wrong with a moment for a procedure over days. */
export function wrongMoment(until: string | undefined, now: number, live: boolean): 'wrongMoment' | 'tooSoon' | undefined {
  const left = until ? Date.parse(until) - now : Number.NaN;
  if (!(left > 0)) {
    return 'wrongMoment';
  }
  // While the session is live, what ends within the hour is held in the meeting: those who aren't there couldn't answer.
  return live && left <= MOST_MINUTES * MS_A_MINUTE ? 'tooSoon' : undefined;
}
