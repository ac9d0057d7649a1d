import type { ConsensusRule } from '../../contract';
import { meaningOf, offered, presetOf, sameRule } from '../../live/rules';
import { inWords, words } from '../../words';
import type { Desk } from './desk';
import { roundtable } from './meeting';
import { Options } from './options';
import { needsNames, ruleMeaning, ruleName, withQuorum } from './rules';

/** The choice that leaves the rule as it is set. */
export const AS_SET = '';
/** The choice of the roundtable's rule where another is set. */
const USUAL = 'usual';

interface RuleChoiceProps {
  desk: Desk;
  /** The rule that is set for all of the points; none where they differ. */
  set: ConsensusRule | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Whether the vote will be secret. */
  secret?: boolean;
}

/** The rule that a choice stands for; none where nothing that can be used is chosen. */
export function chosenRule({ desk, set, value, secret = false }: Omit<RuleChoiceProps, 'onChange'>): ConsensusRule | undefined {
  const usual = roundtable(desk.room).defaultRule;
  const preset = desk.presets.value.find((p) => p.name === value);
  const rule = value === AS_SET ? set : value === USUAL ? usual : preset && withQuorum(preset, usual);
  return rule && secret && needsNames(rule) ? undefined : rule;
}

/** Which rule: the one that is set, the roundtable's, or another of those most bodies use, each with what it means in a line. */
export function RuleChoice({ desk, set, value, onChange, secret = false }: RuleChoiceProps) {
  const w = words().console.rules;
  const presets = desk.presets.value;
  const { defaultRule: usual, parts } = roundtable(desk.room);
  const essential = parts.includes('essentialSectors');
  const option = (as: string, says: (rule: string) => string, rule: ConsensusRule) => [as, says(ruleName(rule, presets)), ruleMeaning(rule, presets, parts)] as const;
  const possible = (rule: ConsensusRule): boolean => !secret || !needsNames(rule);
  const isUsual = set !== undefined && sameRule(set, usual);
  const first = [
    ...(set && possible(set) ? [option(AS_SET, isUsual ? w.roundtables : w.points, set)] : []),
    ...(!isUsual && possible(usual) ? [option(USUAL, w.roundtables, usual)] : []),
  ];
  const named = [set, usual].map((rule) => rule && presetOf(rule, presets)?.name);
  const others = offered(presets, essential, parts.includes('silenceProcedures')).filter((p) => possible(p.rule) && !named.includes(p.name));
  const chosen = chosenRule({ desk, set, value, secret });
  return (
    <>
      {first.length > 0 && <Options legend={words().console.vote.rule} value={value} options={first} onChange={onChange} />}
      {set && value === AS_SET && !chosen && <p class="notice warn small">{w.chooseForSecret(ruleName(set, presets))}</p>}
      {others.length > 0 && (
        <details class="console-more" open={first.length === 0 || others.some((p) => p.name === value)}>
          <summary>{w.another}</summary>
          <Options legend={w.others} value={value} options={others.map((p) => [p.name, inWords(p.label), inWords(meaningOf(p, parts))] as const)} onChange={onChange} />
        </details>
      )}
      {secret && <p class="quiet small">{w.notInSecret}</p>}
      {chosen && !sameRule(chosen, usual) && <p class="notice small">{w.differs(ruleName(usual, presets))}</p>}
    </>
  );
}
