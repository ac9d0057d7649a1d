import { Act } from '../../parts/act';
import { words } from '../../words';
import { missing } from './missing';
import { Section } from './section';
import { seatsOf } from './table';
import type { Work } from './work';

/** The last step: the roundtable is announced as ready; the session itself is opened from the console. */
export function Schedule({ work }: { work: Work }) {
  const w = words().prepare.schedule;
  const { stage, id, start } = work.roundtable;
  const seats = seatsOf(work).map(([, seat]) => seat);
  const lacks = missing({
    seats: seats.length,
    voting: seats.filter((s) => s.votes).length,
    items: Object.keys(work.room.state.slices.agenda.value?.items ?? {}).length,
    start: start !== undefined,
  });
  const before = stage === 'draft' || stage === 'scheduled';
  return (
    <Section id="schedule" help={w.help[stage]}>
      {before && lacks.length > 0 && (
        <div class="stack tight">
          <p>{w.missing}</p>
          <ul class="prepare-conditions">
            {lacks.map((lack) => (
              <li key={lack}>{w.lacks[lack]}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="row wrap">
        {stage === 'draft' && (
          <Act kind="main" onDo={() => work.room.do({ do: 'scheduleRoundtable' })}>
            {w.schedule}
          </Act>
        )}
        <a class={`button ${stage === 'scheduled' ? 'main' : ''}`} href={`/r/${id}`}>
          {before ? w.toConsole : w.console}
        </a>
        {before && (
          <a class="button" href={`/r/${id}/invitations`}>
            {words().library.invitations}
          </a>
        )}
      </div>
    </Section>
  );
}
