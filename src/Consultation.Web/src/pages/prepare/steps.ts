import { missing, type Lack } from './missing';
import { seatsOf } from './table';
import type { Work } from './work';

/** The way from nothing to an open session. It can be walked in any order. */
export const STEPS = ['what', 'people', 'agenda', 'deciding', 'invite', 'open'] as const;
export type Step = (typeof STEPS)[number];

/** The step at which each lack is put right. */
const PLACES: Record<Lack, Step> = { start: 'what', seats: 'people', votes: 'people', agenda: 'agenda', points: 'agenda', links: 'invite', schedule: 'open' };

/** What is missing at each step; nothing once the session is open. */
export function lacksOf(work: Work): Partial<Record<Step, Lack[]>> {
  const { stage, start } = work.roundtable;
  if (stage !== 'draft' && stage !== 'scheduled') {
    return {};
  }
  const seats = seatsOf(work).map(([, seat]) => seat);
  const { agenda, table } = work.room.state.slices;
  const all = missing({
    seats: seats.length,
    voting: seats.filter((s) => s.votes).length,
    items: Object.keys(agenda.value?.items ?? {}).length,
    points: Object.keys(table.value?.points ?? {}).length,
    start: start !== undefined,
    invited: work.leads ? work.invited.value : seats.length,
    scheduled: stage === 'scheduled' || !work.leads,
  });
  return Object.fromEntries(STEPS.map((step) => [step, all.filter((lack) => PLACES[lack] === step)]));
}
