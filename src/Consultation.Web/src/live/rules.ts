import type { ConsensusRule, FeaturePart, PresetShape, Text } from '../contract';

/** A rule's fields in one order, so that two can be compared. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v,
  );

export const sameRule = (a: ConsensusRule, b: ConsensusRule): boolean => written(a) === written(b);

/** The preset that a rule is, whatever its quorum: that is the body's own. */
export const presetOf = (rule: ConsensusRule, presets: readonly PresetShape[]): PresetShape | undefined =>
  presets.find((p) => sameRule({ ...p.rule, quorum: rule.quorum }, rule));

/** What a preset means; of what is off it doesn't speak. */
export const meaningOf = (preset: PresetShape, parts: readonly FeaturePart[]): Text => (parts.includes(preset.restsOn) ? preset.fullMeaning : preset.meaning);

/** The presets to choose from: what asks for essential sectors, or takes silence for assent, only where that is in use. */
export const offered = (presets: readonly PresetShape[], essentialSectors: boolean, silence = true): PresetShape[] =>
  presets.filter((p) => (essentialSectors || !p.rule.eachEssentialSector) && (silence || p.rule.silence !== 'assents'));
