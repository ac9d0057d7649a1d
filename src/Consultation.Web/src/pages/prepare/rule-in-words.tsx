import type { ConsensusRule } from '../../contract';
import { conditions } from '../../parts/rule-conditions';
import { inWords, words } from '../../words';
import { meaningOf, presetOf } from './rules';
import { uses, type Work } from './work';

/** A rule in words: by the preset it is, else by its conditions. */
export function RuleInWords({ work, rule }: { work: Work; rule: ConsensusRule }) {
  const w = words().prepare.rule;
  const preset = presetOf(rule, work.presets.value);
  const essential = uses(work, 'essentialSectors');
  if (preset) {
    return (
      <div class="stack tight">
        <p>
          <strong>{inWords(preset.label)}</strong> <span class="quiet">{inWords(meaningOf(preset, work.roundtable.parts))}</span>
        </p>
        <p class="quiet small">{w.quorumIs(rule.quorum.share, essential && rule.quorum.essentialSectors, w.quorumOf[work.roundtable.roll])}</p>
      </div>
    );
  }
  return (
    <div class="stack tight">
      <p>
        <strong>{w.needs(words().deciding.grades[rule.required])}</strong>
      </p>
      <ul class="prepare-conditions small">
        {conditions(rule, essential, work.roundtable.roll).map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
    </div>
  );
}
