import { roleWords, type MyGrant, type Role, type RoundtableSummaryShape } from '../../contract';
import { day, timeOfDay } from '../../live/clock';
import { inWords, words } from '../../words';
import { mayInvite, mayPrepare, mayRead, shownRoles } from './roles';

/** A roundtable in the list: what it is, what one is there, and which of its pages are one's own. */
export function Card({ roundtable, grants }: { roundtable: RoundtableSummaryShape; grants: readonly MyGrant[] }) {
  const w = words();
  const { id, title, stage, start } = roundtable;
  const base = `/r/${encodeURIComponent(id)}`;
  const inSession = stage === 'live' || stage === 'suspended';
  return (
    <li class={`sheet library-card ${inSession ? 'now' : ''}`}>
      <div class="stack tight">
        <h3>
          <a href={base}>{title}</a>
        </h3>
        <p class="row wrap small">
          <span class={`chip ${stage === 'live' ? 'good' : stage === 'suspended' ? 'warn' : ''}`}>{w.common.stages[stage]}</span>
          <span class="quiet number">{start ? w.library.when(day(start), timeOfDay(start)) : w.library.undated}</span>
        </p>
        <p class="small library-roles">
          <span class="quiet">{w.common.youAre}</span>{' '}
          {shownRoles(roundtable.roles).map((role, i) => (
            <span key={role}>
              {i > 0 && <span class="quiet"> · </span>}
              {called(role, grants)}
            </span>
          ))}
        </p>
      </div>
      <nav class="row wrap" aria-label={w.library.pagesOf(title)}>
        <a class={`button ${inSession ? 'main' : ''}`} href={base}>
          {w.library.enter[stage]}
        </a>
        {mayPrepare(roundtable) && <a href={`${base}/prepare`}>{w.library.prepare}</a>}
        {mayInvite(roundtable) && <a href={`${base}/invitations`}>{w.library.invitations}</a>}
        {mayRead(roundtable) && <a href={`${base}/documents`}>{w.library.documents.page}</a>}
      </nav>
    </li>
  );
}

/** A role by its word, a seat by its name. */
function called(role: string, grants: readonly MyGrant[]): string {
  const w = words().common.roles;
  if (role.startsWith('seat:')) {
    return inWords(grants.find((g) => g.as === role)?.seatName) || w.participant;
  }
  return (roleWords as readonly string[]).includes(role) ? w[role as Role] : role;
}
