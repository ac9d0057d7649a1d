import type { ConsensusRule, RollKind } from '../contract';
import { words } from '../words';

/** What a rule asks for, condition by condition, each a sentence. */
export function conditions(rule: ConsensusRule, essential: boolean, roll?: RollKind): string[] {
  const w = words().prepare.rule;
  const { majority } = rule;
  const byMajority = rule.required === 'majority';
  return [
    ...(byMajority ? [w.majorityIs(majority.threshold, majority.atLeast, w.bases[majority.base])] : [w.broadIs(rule.broadSupport)]),
    ...(byMajority && essential && rule.eachEssentialSector ? [w.eachSector] : []),
    ...(byMajority ? [] : [w.toleratedAre(rule.toleratedObjections)]),
    ...(!byMajority && rule.consideredObjectionsTolerated ? [w.considered] : []),
    ...(rule.required === 'unanimity' ? [w.abstention(rule.abstentionBreaksUnanimity)] : []),
    w.silenceIs[rule.silence],
    w.quorumIs(rule.quorum.share, essential && rule.quorum.essentialSectors, w.quorumOf[roll ?? 'any']),
  ];
}
