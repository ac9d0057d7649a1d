import { minutesStageWords, type MinutesDraft } from '../../contract';
import { words } from '../../words';

/** How far the minutes are on their way to publication, and what comes next. */
export function Life({ draft }: { draft: MinutesDraft }) {
  const w = words().minutes;
  const at = minutesStageWords.indexOf(draft.stage);
  return (
    <div class="stack tight">
      <ol class="plain-list minutes-life" aria-label={w.life}>
        {minutesStageWords.map((stage, i) => (
          <li key={stage} class={i < at ? 'past' : ''} aria-current={i === at ? 'step' : undefined}>
            <span>{w.stages[stage]}</span>
          </li>
        ))}
      </ol>
      <p class="quiet small">{nextOf(draft)}</p>
    </div>
  );
}

function nextOf({ stage, silence, corrections }: MinutesDraft): string {
  const w = words().minutes;
  const open = corrections.filter((c) => c.state === 'proposed').length;
  return silence ? '' : open > 0 ? w.nextStep.corrections(open) : w.nextStep[stage];
}
