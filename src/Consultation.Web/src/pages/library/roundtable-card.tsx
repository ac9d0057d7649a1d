import type { MyGrant, RoundtableSummaryShape } from '../../contract';
import { day } from '../../live/clock';
import { inWords, words } from '../../words';
import { mayInvite, mayPrepare, mayRead, shownRoles } from './roles';

/** A roundtable in the list: what it is, what one is there, and the pages of it that are one's own. */
export function RoundtableCard({ roundtable, grants }: { roundtable: RoundtableSummaryShape; grants: readonly MyGrant[] }) {
  const w = words().library;
  const { id, title, stage, start } = roundtable;
  const live = stage === 'live' || stage === 'suspended';
  const preparing = mayPrepare(roundtable) && (stage === 'draft' || stage === 'scheduled');
  const pages = [
    ...(preparing ? [] : [[`/r/${id}`, live ? w.enter : w.open] as const]),
    ...(mayPrepare(roundtable) ? [[`/r/${id}/prepare`, w.prepare] as const] : []),
    ...(preparing ? [[`/r/${id}`, w.open] as const] : []),
    ...(mayInvite(roundtable) && stage !== 'closed' ? [[`/r/${id}/invitations`, w.invitations] as const] : []),
    ...(mayRead(roundtable) ? [[`/r/${id}/documents`, w.documents.title] as const] : []),
  ];
  return (
    <li class={`sheet library-card ${live ? 'live' : ''}`}>
      <div class="stack tight">
        <h3 class="library-title">
          <a href={pages[0]![0]}>{title}</a>
        </h3>
        <p class="row wrap small">
          <span class={`chip ${live ? 'good' : ''}`}>{words().common.stages[stage]}</span>
          <span class="quiet">{start ? day(start) : w.undated}</span>
        </p>
        <p class="small">
          <span class="quiet">{words().common.youAre} </span>
          {w.and(shownRoles(roundtable.roles).map((role) => called(role, grants)))}
        </p>
      </div>
      <nav class="row wrap library-pages" aria-label={w.pagesOf(title)}>
        {pages.map(([href, name], i) => (
          <a key={href} class={`button small ${i === 0 && live ? 'main' : ''}`} href={href}>
            {name}
          </a>
        ))}
      </nav>
    </li>
  );
}

/** A role by its word, a seat by its name. */
function called(role: string, grants: readonly MyGrant[]): string {
  if (role.startsWith('seat:')) {
    return inWords(grants.find((g) => g.as === role)?.seatName) || words().common.roles.participant;
  }
  return words().common.roles[role as keyof ReturnType<typeof words>['common']['roles']] ?? role;
}
