import type { CommentShape, NoteShape, PointShape } from '../../contract';
import { listed, points, roundtable, type WithId } from '../../live/reading';
import { minutesStand } from '../../live/minutes-stand';
import type { Room } from '../../live/room';

export { beginning, items, points, roundtable, say, seatName, seats, tongues, type WithId } from '../../live/reading';

// What the notes read of the view besides.

export type ListedPoint = WithId<PointShape>;

export const pointsOf = (room: Room, item: string): ListedPoint[] => points(room).filter((p) => p.item === item);

/** The notes on an item and on its points, in the order in which they were written. */
export const notesOn = (room: Room, item: string): WithId<NoteShape>[] => {
  const here = new Set(pointsOf(room, item).map((p) => p.id));
  return listed(room.state.slices.record.value?.notes).filter((n) => n.item === item || (n.point !== undefined && here.has(n.point)));
};

/** The comments on an item; without one, those on the whole. */
export const commentsOn = (room: Room, item: string | undefined): WithId<CommentShape>[] =>
  listed(room.state.slices.record.value?.comments).filter((c) => c.item === item);

/** Whether the session has been opened, even if it is closed again. */
export const hasBegun = (room: Room): boolean => ['live', 'suspended', 'closed'].includes(roundtable(room).stage);

/** Whether notes may be written: from the opening on, and after the closing too, as long as the minutes made of them may change. */
export const mayWrite = (room: Room): boolean => hasBegun(room) && minutesStand(room) === undefined;

export const isLive = (room: Room): boolean => roundtable(room).stage === 'live';

/** Whether points may be drafted and changed: until the closing. */
export const mayDraft = (room: Room): boolean => roundtable(room).stage !== 'closed';

/** Whether a point is neither settled nor being decided: only then may its text change. */
export const isFree = (point: PointShape): boolean => ['draft', 'tabled', 'deferred'].includes(point.stage);

/** Who speaks, and who spoke before: what is written now is most likely theirs. */
export const speakers = (room: Room): string[] => {
  const floor = room.state.slices.floor.value;
  return [...new Set([floor?.speaking?.seat, ...(floor?.lately ?? []).map((speech) => speech.seat)].filter((seat) => seat !== undefined))].slice(0, 4);
};
