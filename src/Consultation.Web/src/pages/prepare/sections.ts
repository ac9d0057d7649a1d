import type { ComponentType } from 'preact';
import type { words } from '../../words';
import { Agenda } from './agenda';
import { Description } from './description';
import { hasRules } from '../../live/floor';
import { FloorRules } from './floor';
import { Markings } from './markings';
import { Parts } from './parts-in-use';
import { Points } from './points';
import { Roles } from './roles';
import { Attribution } from './attribution';
import { DefaultRule } from './rule';
import { Schedule } from './schedule';
import { Seats } from './seats';
import { Sectors } from './sectors';
import { Series } from './series';
import { uses, type Work } from './work';

interface SectionEntry {
  id: keyof ReturnType<typeof words>['prepare']['sections'];
  Section: ComponentType<{ work: Work }>;
  /** Whether only a facilitator may do it. */
  leads: boolean;
  hidden?: boolean;
  count?: () => number;
}

/** The sections of the page in their order; who doesn't lead sees what a rapporteur may do. */
export function sectionsFor(work: Work): SectionEntry[] {
  const slices = work.room.state.slices;
  const all: SectionEntry[] = [
    { id: 'description', Section: Description, leads: false },
    { id: 'series', Section: Series, leads: true },
    { id: 'parts', Section: Parts, leads: true },
    { id: 'rule', Section: DefaultRule, leads: true },
    { id: 'attribution', Section: Attribution, leads: true, hidden: !uses(work, 'attribution') },
    { id: 'floor', Section: FloorRules, leads: true, hidden: !slices.floor.value || !hasRules(work.roundtable, slices.floor.value) },
    { id: 'markings', Section: Markings, leads: true, hidden: !uses(work, 'markings'), count: () => work.roundtable.markings.length },
    { id: 'sectors', Section: Sectors, leads: true, count: () => Object.keys(slices.people.value?.sectors ?? {}).length },
    { id: 'seats', Section: Seats, leads: true, count: () => slices.people.value?.count ?? 0 },
    { id: 'agenda', Section: Agenda, leads: false, count: () => Object.keys(slices.agenda.value?.items ?? {}).length },
    { id: 'points', Section: Points, leads: false, count: () => Object.keys(slices.table.value?.points ?? {}).length },
    { id: 'roles', Section: Roles, leads: true },
    { id: 'schedule', Section: Schedule, leads: true },
  ];
  return all.filter((s) => (work.leads || !s.leads) && !s.hidden);
}
