import type { ActionShape, Day } from '../contract';
import { byPlace, listed, type WithId } from './reading';
import type { Room } from './room';
import { inZone } from './zones';

export type Assigned = WithId<ActionShape>;

/** The actions: those open first, each in the order in which they were assigned or taken over. */
export const actions = (room: Room): Assigned[] => openFirst(listed(room.state.slices.actions.value?.actions));

export const isOpen = (action: Pick<ActionShape, 'state'>): boolean => action.state === 'open';

export const openFirst = (all: readonly Assigned[]): Assigned[] =>
  [...all].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || byPlace(a, b));

/** The open actions of a seat, those due first at the head; one without a day comes last. */
export const openOf = (all: readonly Assigned[], seat: string): Assigned[] =>
  all.filter((a) => isOpen(a) && a.seat === seat).sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || byPlace(a, b));

/** Whether the day of an open action is over, by the calendar of the roundtable's time zone. */
export const isOverdue = (action: Pick<ActionShape, 'state' | 'due'>, now: Date, zone: string): boolean =>
  isOpen(action) && action.due !== undefined && action.due < inZone(now.getTime(), zone).date;

/** A day of the calendar as a moment whose date is that day in UTC. */
export const noon = (day: Day): string => `${day}T12:00:00.000Z`;
