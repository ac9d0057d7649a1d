import { majorityBaseWords, silenceRuleWords, type ConsensusRule, type Grade } from '../../contract';
import { Check, Choice, Field } from '../../parts/form';
import '../../parts/group.css';
import { words } from '../../words';

const REQUIRED: readonly Grade[] = ['unanimity', 'consensus', 'generalAgreement', 'majority'];
const MOST_TOLERATED = 1_000_000;

/** The conditions of a rule, one by one; the quorum is asked for beside. */
export function RuleFields({ value, onChange, essential }: { value: ConsensusRule; onChange: (rule: ConsensusRule) => void; essential: boolean }) {
  const w = words().prepare.rule;
  const set = (part: Partial<ConsensusRule>): void => onChange({ ...value, ...part });
  const majority = (part: Partial<ConsensusRule['majority']>): void => set({ majority: { ...value.majority, ...part } });
  const byMajority = value.required === 'majority';
  return (
    <fieldset class="stack group prepare-rule">
      <legend>{w.conditions}</legend>
      <Choice label={w.required} of="rule.required required" value={value.required} options={REQUIRED.map((g) => [g, words().deciding.grades[g]] as const)} onChange={(required) => set({ required })} />
      {byMajority ? (
        <>
          <Field label={w.threshold} of="rule.majority.threshold" value={value.majority.threshold} onInput={(t) => majority({ threshold: t.trim() })} help={w.shareHelp} maxLength={13} />
          <Check label={w.atLeast} checked={value.majority.atLeast} onChange={(atLeast) => majority({ atLeast })} />
          <Choice label={w.base} value={value.majority.base} options={majorityBaseWords.map((b) => [b, w.bases[b]] as const)} onChange={(base) => majority({ base })} />
          {essential && <Check label={w.eachSectorField} checked={value.eachEssentialSector} onChange={(eachEssentialSector) => set({ eachEssentialSector })} />}
        </>
      ) : (
        <>
          <Field label={w.broad} of="rule.broadSupport" value={value.broadSupport} onInput={(b) => set({ broadSupport: b.trim() })} help={w.broadHelp} maxLength={13} />
          <Field
            label={w.tolerated}
            of="rule.toleratedObjections"
            type="number"
            inputMode="numeric"
            value={String(value.toleratedObjections)}
            onInput={(n) => set({ toleratedObjections: Math.min(MOST_TOLERATED, Math.max(0, Math.trunc(Number(n) || 0))) })}
            help={w.toleratedHelp}
          />
          <Check label={w.consideredField} checked={value.consideredObjectionsTolerated} onChange={(consideredObjectionsTolerated) => set({ consideredObjectionsTolerated })} />
          {value.required === 'unanimity' && (
            <Check label={w.abstentionField} checked={value.abstentionBreaksUnanimity} onChange={(abstentionBreaksUnanimity) => set({ abstentionBreaksUnanimity })} />
          )}
        </>
      )}
      <Choice label={w.silence} value={value.silence} options={silenceRuleWords.map((s) => [s, w.silences[s]] as const)} onChange={(silence) => set({ silence })} />
    </fieldset>
  );
}
