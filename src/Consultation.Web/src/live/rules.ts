import type { ConsensusRule } from '../contract';

/** A rule's fields in one order, so that two can be compared. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v,
  );

export const sameRule = (a: ConsensusRule, b: ConsensusRule): boolean => written(a) === written(b);
