import type { ProcedureShape } from '../contract';
import { byPlace, listed, type WithId } from './reading';
import type { Room } from './room';

export type ListedProcedure = WithId<ProcedureShape>;

/** The procedural decisions, in the order they were taken. */
export const procedures = (room: Room): ListedProcedure[] => listed(room.state.slices.procedures.value?.decided).sort(byPlace);

/** Those on an item; without one, those on the whole. */
export const proceduresOn = (room: Room, item: string | undefined): ListedProcedure[] => procedures(room).filter((p) => p.item === item);

/** The one taken last. */
export const lastProcedure = (room: Room): ListedProcedure | undefined => procedures(room).at(-1);
