import { Act } from '../../parts/act';
import { words } from '../../words';
import type { Lack } from './missing';
import { Section } from './section';
import { lacksOf } from './steps';
import type { Work } from './work';

/** The last step: the roundtable is announced as ready; the session itself is opened from the console. */
export function Schedule({ work }: { work: Work }) {
  const w = words().prepare.schedule;
  const { stage, id } = work.roundtable;
  const lacks = Object.values(lacksOf(work)).flat().filter((lack): lack is Exclude<Lack, 'schedule'> => lack !== 'schedule');
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
      </div>
    </Section>
  );
}
