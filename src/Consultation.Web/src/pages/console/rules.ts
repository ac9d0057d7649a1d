import type { ConsensusRule, FeaturePart, PresetShape, ProposedRule } from '../../contract';
import { meaningOf, presetOf } from '../../live/rules';
import { conditions } from '../../parts/rule-conditions';
import { inWords, words } from '../../words';

/** What a rule is called: by the preset it is, else by the grade it requires. */
export function ruleName(rule: ConsensusRule, presets: readonly PresetShape[]): string {
  const preset = presetOf(rule, presets);
  if (preset) {
    return within(inWords(preset.label));
  }
  const grade = words().deciding.grades[rule.required];
  return presets.length > 0 ? words().console.rules.own(grade) : grade;
}

/** What a rule means: in a line where it is a preset, else its conditions. */
export function ruleMeaning(rule: ConsensusRule, presets: readonly PresetShape[], parts: readonly FeaturePart[]): string {
  const preset = presetOf(rule, presets);
  return preset ? inWords(meaningOf(preset, parts)) : conditions(rule, parts.includes('essentialSectors')).join(' ');
}

/** A name as it stands within a sentence. */
const within = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A preset's rule for a body that has a quorum of its own. */
export const withQuorum = (preset: PresetShape, own: ConsensusRule): ConsensusRule => ({ ...preset.rule, quorum: own.quorum });

/** Whether a rule asks for what a secret vote can't know: answers to objections, or sectors. */
export const needsNames = (rule: ConsensusRule): boolean => rule.required === 'generalAgreement' || rule.consideredObjectionsTolerated || rule.eachEssentialSector;

/** A rule as a command takes it. */
export const proposed = (rule: ConsensusRule): ProposedRule => rule;
