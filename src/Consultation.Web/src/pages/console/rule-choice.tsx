import type { ConsensusRule } from '../../contract';
import { Choice } from '../../parts/form';
import { words } from '../../words';
import type { Desk } from './desk';
import { presetWords, ruleName } from './rules';

/** The choice that leaves the rule as it is set. */
export const AS_SET = '';

/** Which rule: the one that is set, or one of those most bodies use, with what it means in a line. */
export function RuleChoice({ desk, set, value, onChange }: { desk: Desk; set: ConsensusRule; value: string; onChange: (name: string) => void }) {
  const w = words().console;
  const presets = desk.presets.value;
  const chosen = presets.find((preset) => preset.name === value);
  const meaning = chosen ? presetWords(chosen).meaning : '';
  return (
    <Choice
      label={w.vote.rule}
      value={value}
      options={[[AS_SET, w.rules.asSet(ruleName(set, presets))], ...presets.map((preset) => [preset.name, presetWords(preset).name] as const)]}
      onChange={onChange}
      {...(meaning ? { help: meaning } : {})}
    />
  );
}
