import type { ComponentType } from 'preact';
import type { words } from '../../words';
import { Agenda } from './agenda';
import { Description } from './description';
import { hasRules } from '../../live/floor';
import { FloorRules } from './floor';
import { Markings } from './markings';
import { Invite } from './invite';
import { Parts } from './parts-in-use';
import { Points } from './points';
import { Rehearsal } from './rehearsal';
import { Roles } from './roles';
import { Attribution } from './attribution';
import { DefaultRule } from './rule';
import { Schedule } from './schedule';
import { Seats } from './seats';
import { Sectors } from './sectors';
import { Series } from './series';
import type { Step } from './steps';
import { uses, type Work } from './work';

interface SectionEntry {
  id: keyof ReturnType<typeof words>['prepare']['sections'];
  Section: ComponentType<{ work: Work }>;
  /** The step of the way it belongs to. */
  step: Step;
  /** Whether only a facilitator may do it. */
  leads: boolean;
  hidden?: boolean;
}

/** The sections of the page in their order; who doesn't lead sees what a rapporteur may do. */
export function sectionsFor(work: Work): SectionEntry[] {
  const floor = work.room.state.slices.floor.value;
  const rehearsed = work.roundtable.rehearses !== undefined;
  const all: SectionEntry[] = [
    { id: 'description', Section: Description, step: 'what', leads: false },
    { id: 'series', Section: Series, step: 'what', leads: true, hidden: rehearsed },
    { id: 'sectors', Section: Sectors, step: 'people', leads: true },
    { id: 'seats', Section: Seats, step: 'people', leads: true },
    { id: 'agenda', Section: Agenda, step: 'agenda', leads: false },
    { id: 'points', Section: Points, step: 'agenda', leads: false },
    { id: 'rule', Section: DefaultRule, step: 'deciding', leads: true },
    { id: 'parts', Section: Parts, step: 'deciding', leads: true },
    { id: 'attribution', Section: Attribution, step: 'deciding', leads: true, hidden: !uses(work, 'attribution') },
    { id: 'floor', Section: FloorRules, step: 'deciding', leads: true, hidden: !floor || !hasRules(work.roundtable, floor) },
    { id: 'markings', Section: Markings, step: 'deciding', leads: true, hidden: !uses(work, 'markings') },
    { id: 'invite', Section: Invite, step: 'invite', leads: true },
    { id: 'roles', Section: Roles, step: 'invite', leads: true },
    { id: 'rehearsal', Section: Rehearsal, step: 'open', leads: true, hidden: rehearsed || !work.open },
    { id: 'schedule', Section: Schedule, step: 'open', leads: true },
  ];
  return all.filter((s) => (work.leads || !s.leads) && !s.hidden);
}
