import type { MyGrant, RoundtableSummaryShape } from '../../contract';
import { day } from '../../live/clock';
import { inWords, words } from '../../words';
import { MinutesProgress } from './minutes-progress';
import { mayInvite, mayPrepare, mayRead, shownRoles } from './roles';

/** A roundtable in the list: what it is, what one is there, and the pages of it that are one's own. */
export function RoundtableCard({ roundtable, grants, first }: { roundtable: RoundtableSummaryShape; grants: readonly MyGrant[]; first: boolean }) {
  const w = words().library;
  const { id, title, stage, start } = roundtable;
  const shown = shownRoles(roundtable.roles);
  const live = stage === 'live' || stage === 'suspended';
  const preparing = mayPrepare(roundtable) && (stage === 'draft' || stage === 'scheduled');
  const page = w.livePage[shown.find((r) => r === 'facilitator' || r === 'rapporteur') ?? ''] ?? w.open;
  const pages = [
    ...(preparing ? [] : [[`/r/${id}`, live ? w.enter : page] as const]),
    ...(mayPrepare(roundtable) ? [[`/r/${id}/prepare`, w.prepare] as const] : []),
    ...(preparing ? [[`/r/${id}`, page] as const] : []),
    ...(mayInvite(roundtable) && stage !== 'closed' ? [[`/r/${id}/invitations`, w.invitations] as const] : []),
    ...(mayRead(roundtable) ? [[`/r/${id}/documents`, w.documents.title] as const] : []),
  ];
  return (
    <li class={`sheet library-card ${live ? 'live' : ''}`}>
      <div class="stack tight">
        <h3 class="library-title">
          <a href={pages[0]![0]}>{title}</a>
        </h3>
        <p class="row wrap small library-facts">
          <span class={`chip ${live ? 'good' : ''}`}>{words().common.stages[stage]}</span>
          <span>{start ? day(start) : w.undated}</span>
          {roundtable.series && <span>{w.ofSeries(roundtable.series)}</span>}
          <span>
            {words().common.youAre} <b>{w.and(shown.map((role) => called(role, grants)))}</b>
          </span>
          {roundtable.minutes && stage === 'closed' && <MinutesProgress minutes={roundtable.minutes} />}
        </p>
      </div>
      <div class="row wrap library-pages">
        {pages.map(([href, name], i) => (
          <a key={href} class={`button small ${i === 0 && first ? 'main' : ''}`} href={href} aria-label={w.pageOf(name, title)}>
            {name}
          </a>
        ))}
      </div>
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
