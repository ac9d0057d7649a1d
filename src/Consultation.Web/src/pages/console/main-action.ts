import type { PointShape, Stage } from '../../contract';

/** What the facilitator most likely does next: that button, and no other, is the main one. */
export type MainAction =
  | { do: 'open' | 'resume' | 'documents' | 'closeVote' | 'nextItem' | 'closeSession' | 'wait' }
  | { do: 'declare'; round: string }
  | { do: 'table' | 'vote'; point: string };

interface Situation {
  stage: Stage;
  openRound: string | undefined;
  toDeclare: readonly string[];
  /** The points of the current item first, then those on the table from others. */
  points: readonly (Pick<PointShape, 'stage' | 'item' | 'brackets'> & { id: string })[];
  /** Whether a silence procedure runs in the meeting. */
  silence: boolean;
  currentItem: string | undefined;
  nextItem: string | undefined;
}

export function mainAction(s: Situation): MainAction {
  switch (s.stage) {
    case 'draft':
    case 'scheduled':
      return { do: 'open' };
    case 'suspended':
      return { do: 'resume' };
    case 'closed':
      return { do: 'documents' };
    case 'live':
      return inSession(s);
  }
}

function inSession(s: Situation): MainAction {
  if (s.openRound) {
    return { do: 'closeVote' };
  }
  if (s.toDeclare[0]) {
    return { do: 'declare', round: s.toDeclare[0] };
  }
  if (s.silence || s.points.some((point) => point.stage === 'sense')) {
    return { do: 'wait' };
  }
  const here = s.points.filter((point) => point.item === s.currentItem);
  const tabled = here.filter((point) => point.stage === 'tabled').sort((a, b) => Math.min(a.brackets.length, 1) - Math.min(b.brackets.length, 1))[0];
  if (tabled) {
    // While words are in brackets nothing can be decided: which of them go is for people to say.
    return tabled.brackets.length > 0 ? { do: 'wait' } : { do: 'vote', point: tabled.id };
  }
  const draft = here.find((point) => point.stage === 'draft');
  if (draft) {
    return { do: 'table', point: draft.id };
  }
  return { do: s.nextItem ? 'nextItem' : 'closeSession' };
}
