import { useSignal } from '@preact/signals';
import type { ConsensusRule } from '../../contract';
import { incomplete, type Answer } from '../../live/api';
import { Check, Field } from '../../parts/form';
import { Radios } from '../../parts/radios';
import { inWords, words } from '../../words';
import { RuleFields } from './rule-fields';
import { isShare, meaningOf, offered, presetOf } from './rules';
import { uses, type Work } from './work';

const OWN = 'own';

/** What is wrong with the shares of a rule, before the server is asked. */
export function wrongRule(rule: ConsensusRule): Answer<never> | undefined {
  const shares = { broadSupport: rule.broadSupport, 'majority.threshold': rule.majority.threshold, 'quorum.share': rule.quorum.share };
  const wrong = Object.entries(shares).filter(([, share]) => !isShare(share));
  const reason = words().prepare.rule.shareWrong;
  return wrong.length === 0 ? undefined : incomplete(reason, ...wrong.map(([field]) => ({ field: `rule.${field}`, reason })));
}

/** The choice of a rule: one of those most bodies use, or conditions of its own; and the quorum. */
export function RuleChoice({ work, value, onChange }: { work: Work; value: ConsensusRule; onChange: (rule: ConsensusRule) => void }) {
  const w = words().prepare.rule;
  const presets = work.presets.value;
  const essential = uses(work, 'essentialSectors');
  const is = presetOf(value, presets);
  const own = useSignal(is === undefined);
  const options = [
    ...offered(presets, essential || value.eachEssentialSector, uses(work, 'silenceProcedures') || value.silence === 'assents').map((p) => [p.name, inWords(p.label), inWords(meaningOf(p, work.roundtable.parts))] as const),
    [OWN, w.own, w.ownMeaning] as const,
  ];
  const choose = (name: string): void => {
    const preset = presets.find((p) => p.name === name);
    own.value = preset === undefined;
    if (preset) {
      onChange({ ...preset.rule, quorum: value.quorum });
    }
  };
  const set = (quorum: Partial<ConsensusRule['quorum']>): void => onChange({ ...value, quorum: { ...value.quorum, ...quorum } });
  return (
    <>
      <Radios label={w.which} value={own.value ? OWN : (is?.name ?? OWN)} options={options} onChange={choose} />
      {own.value && <RuleFields value={value} onChange={onChange} essential={essential} />}
      <Field label={w.quorum} of="rule.quorum.share rule.quorum" value={value.quorum.share} onInput={(share) => set({ share: share.trim() })} help={w.quorumHelp} maxLength={13} />
      {essential && <Check label={w.quorumEssential} checked={value.quorum.essentialSectors} onChange={(essentialSectors) => set({ essentialSectors })} />}
    </>
  );
}
