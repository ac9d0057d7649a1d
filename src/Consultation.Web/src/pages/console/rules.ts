import type { ConsensusRule, PresetShape, ProposedRule } from '../../contract';
import { words } from '../../words';

/** A rule's fields in one order, so that two can be compared. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v,
  );

export const sameRule = (a: ConsensusRule, b: ConsensusRule): boolean => written(a) === written(b);

/** What a preset is called, and what it means. */
export function presetWords(preset: PresetShape): { name: string; meaning: string } {
  const [name, meaning] = words().console.rules.presets[preset.name] ?? [preset.name, ''];
  return { name, meaning };
}

/** What a rule is called: by the preset it is, else by the grade it requires. */
export function ruleName(rule: ConsensusRule, presets: readonly PresetShape[]): string {
  const preset = presets.find((p) => sameRule(p.rule, rule));
  if (preset) {
    return presetWords(preset).name;
  }
  const grade = words().deciding.grades[rule.required];
  return presets.length > 0 ? words().console.rules.own(grade) : grade;
}

/** A rule as a command takes it. */
export const proposed = (rule: ConsensusRule): ProposedRule => rule;
