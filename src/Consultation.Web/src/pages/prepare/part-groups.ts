import type { FeaturePart } from '../../contract';
import type { words } from '../../words';

type Group = keyof ReturnType<typeof words>['readers']['groups'];

/** The subject under which each part is switched on: a new part says here where it belongs. */
const groupOf: Record<FeaturePart, Group> = {
  essentialSectors: 'voting',
  weights: 'voting',
  unattributedVotes: 'voting',
  secretVotes: 'voting',
  raisedHands: 'voting',
  proxies: 'voting',
  temperatureChecks: 'voting',
  silenceProcedures: 'voting',
  reservations: 'texts',
  amendments: 'texts',
  statements: 'texts',
  speakingLimits: 'table',
  steppingOut: 'table',
  papers: 'table',
  proceduralDecisions: 'table',
  actions: 'record',
  comments: 'record',
  markings: 'record',
  attribution: 'record',
};

const order: readonly Group[] = ['voting', 'texts', 'table', 'record'];

/** The parts by subject, in the order in which they are shown; a subject without any isn't. */
export const partGroups: readonly (readonly [Group, readonly FeaturePart[]])[] = order
  .map((group) => [group, (Object.keys(groupOf) as FeaturePart[]).filter((part) => groupOf[part] === group)] as const)
  .filter(([, parts]) => parts.length > 0);
