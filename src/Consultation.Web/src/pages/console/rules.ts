import type { ConsensusRule, PresetShape, ProposedRule } from '../../contract';
import { sameRule } from '../../live/rules';
import { inWords, words } from '../../words';

/** What a preset is called, and what it means. */
export const presetWords = (preset: PresetShape): { name: string; meaning: string } => ({ name: inWords(preset.title), meaning: inWords(preset.meaning) });

/** What a rule is called: by the preset it is, else by the grade it requires. */
export function ruleName(rule: ConsensusRule, presets: readonly PresetShape[]): string {
  const preset = presets.find((p) => sameRule(p.rule, rule));
  if (preset) {
    return within(presetWords(preset).name);
  }
  const grade = words().deciding.grades[rule.required];
  return presets.length > 0 ? words().console.rules.own(grade) : grade;
}

/** A name as it stands within a sentence. */
const within = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A rule as a command takes it. */
export const proposed = (rule: ConsensusRule): ProposedRule => rule;
