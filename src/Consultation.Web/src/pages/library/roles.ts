import type { RoundtableSummaryShape } from '../../contract';

type Part = Pick<RoundtableSummaryShape, 'roles' | 'stage'>;

const WRITERS: readonly string[] = ['facilitator', 'rapporteur', 'staff', 'administrator'];

/** What one is at a roundtable, without what goes without saying: who runs it shows it, who has a part in it sees it. */
export function shownRoles(roles: readonly string[]): string[] {
  const once = [...new Set(roles)];
  const runs = once.includes('facilitator') || once.includes('rapporteur');
  const part = once.filter((r) => r !== 'staff' && r !== 'administrator' && !(runs && r === 'display'));
  return part.length > 0 ? part : once;
}

/** Whether one writes and publishes the record. The server takes the most one may be, which it names first. */
export const writes = (roles: readonly string[]): boolean => WRITERS.includes(roles[0] ?? '');

export const mayPrepare = ({ roles, stage }: Part): boolean => stage !== 'closed' && (roles.includes('facilitator') || roles.includes('rapporteur'));

export const mayInvite = ({ roles, stage }: Part): boolean => stage !== 'closed' && roles.includes('facilitator');

/** Who writes the record may have the documents at any time; those at the table and observers once the session is over. */
export const mayRead = ({ roles, stage }: Part): boolean =>
  writes(roles) || (stage === 'closed' && roles.some((r) => r === 'observer' || r.startsWith('seat:')));
