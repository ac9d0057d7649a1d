import type { Role, RoundtableSummaryShape } from '../../contract';

/** What one is at a roundtable, without what goes without saying: who runs it may show it, and sees it. */
export function shownRoles(roles: readonly string[]): string[] {
  const leads = roles.some((r) => r === 'facilitator' || r === 'rapporteur');
  const beside = leads ? ['display', 'observer', 'staff', 'administrator'] : [];
  return [...new Set(roles)].filter((r) => !beside.includes(r));
}

const has = (roles: readonly string[], ...any: Role[]): boolean => any.some((r) => roles.includes(r));

export const mayPrepare = ({ roles }: Pick<RoundtableSummaryShape, 'roles'>): boolean => has(roles, 'facilitator', 'rapporteur');

export const mayInvite = ({ roles }: Pick<RoundtableSummaryShape, 'roles'>): boolean => has(roles, 'facilitator');

/** Those who write and publish may have the documents at any time, those at the table and observers once the session is over. */
export const mayRead = ({ roles, stage }: Pick<RoundtableSummaryShape, 'roles' | 'stage'>): boolean =>
  has(roles, 'facilitator', 'rapporteur', 'staff', 'administrator') || (stage === 'closed' && roles.some((r) => r === 'observer' || r.startsWith('seat:')));
