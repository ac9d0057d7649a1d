import type { ConsensusRule, PresetShape } from '../../contract';
import { sameRule } from '../../live/rules';

/** The preset that a rule is, whatever its quorum: that is asked for beside. */
export const presetOf = (rule: ConsensusRule, presets: readonly PresetShape[]): PresetShape | undefined =>
  presets.find((p) => sameRule({ ...p.rule, quorum: rule.quorum }, rule));

/** The presets to choose from: what asks for essential sectors only where there are any. */
export const offered = (presets: readonly PresetShape[], essentialSectors: boolean): PresetShape[] =>
  presets.filter((p) => essentialSectors || !p.rule.eachEssentialSector);

/** Whether something typed is a share: two whole numbers, the first not above the second. */
export function isShare(typed: string): boolean {
  const [, part, whole] = /^(\d{1,6})\/(\d{1,6})$/.exec(typed.trim()) ?? [];
  return part !== undefined && whole !== undefined && Number(whole) > 0 && Number(part) <= Number(whole);
}
