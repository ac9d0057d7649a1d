import type { Room } from '../../live/room';
import { holdsSession } from '../../live/silence';
import { mainAction, type MainAction } from './main-action';
import { currentItem, nextItem, openRound, points, roundtable, toDeclare } from './meeting';

/** The one main action, as the meeting stands. */
export function useMainAction(room: Room): MainAction {
  return mainAction({
    stage: roundtable(room).stage,
    openRound: openRound(room)?.id,
    toDeclare: toDeclare(room).map((round) => round.id),
    points: points(room),
    silence: holdsSession(room),
    currentItem: currentItem(room)?.id,
    nextItem: nextItem(room)?.id,
  });
}

/** The kind of a button: the main one where it is the main action. */
export const kindOf = (isMain: boolean, otherwise = ''): string => (isMain ? 'main' : otherwise);
