import type { RoundtableSummaryShape, SearchHit, Stage } from '../../contract';
import { inOrder } from '../../live/alphabet';
import { language } from '../../words';

export type When = 'now' | 'coming' | 'past';

const WHEN: Record<Stage, When> = { live: 'now', suspended: 'now', draft: 'coming', scheduled: 'coming', closed: 'past' };

export const whenWords: readonly When[] = ['now', 'coming', 'past'];

/** Whether a roundtable is in session, yet to come, or past. */
export const when = (stage: Stage): When => WHEN[stage];

/** Roundtables by when they are: those in session and those to come with the next first, those past with the last first. One without a date stands after those that have one. */
export function byWhen(roundtables: readonly RoundtableSummaryShape[]): Record<When, RoundtableSummaryShape[]> {
  const byTitle = inOrder(language.value);
  const of = (w: When): RoundtableSummaryShape[] => {
    const dated = (r: RoundtableSummaryShape): number => (r.start ? (w === 'past' ? -1 : 1) * Date.parse(r.start) : Number.MAX_VALUE);
    return roundtables.filter((r) => when(r.stage) === w).sort((a, b) => dated(a) - dated(b) || byTitle(a.title, b.title));
  };
  return { now: of('now'), coming: of('coming'), past: of('past') };
}

/** Those whose title has every word that is looked for: as it is listed, or as it was found in another of its languages. */
export function titled(roundtables: readonly RoundtableSummaryShape[], search: string, hits: readonly Pick<SearchHit, 'kind' | 'roundtable'>[]): RoundtableSummaryShape[] {
  const found = new Set([...matching(roundtables, search).map((r) => r.id), ...hits.filter((hit) => hit.kind === 'title').map((hit) => hit.roundtable)]);
  return roundtables.filter((r) => found.has(r.id));
}

/** Those whose title has every word that is looked for. */
export function matching(roundtables: readonly RoundtableSummaryShape[], search: string): RoundtableSummaryShape[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return roundtables.filter((r) => wanted.every((word) => r.title.toLowerCase().includes(word)));
}
