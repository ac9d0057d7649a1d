import { stageWords, type RoundtableSummaryShape, type Stage } from '../../contract';

/** Which roundtables are listed; what is empty leaves out none. */
export interface Filter {
  stage: Stage | '';
  series: string;
  year: string;
}

export const NO_FILTER: Filter = { stage: '', series: '', year: '' };

type Filtered = Pick<RoundtableSummaryShape, 'stage' | 'series' | 'start'>;

const yearOf = ({ start }: Filtered): string => (start ? String(new Date(start).getFullYear()) : '');

export const passing = <T extends Filtered>(all: readonly T[], filter: Filter): T[] =>
  all.filter((r) => (!filter.stage || r.stage === filter.stage) && (!filter.series || r.series === filter.series) && (!filter.year || yearOf(r) === filter.year));

/** What there is to choose from among the roundtables listed. */
export function choices(all: readonly Filtered[]): { stages: Stage[]; series: string[]; years: string[] } {
  const different = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];
  return {
    stages: stageWords.filter((stage) => all.some((r) => r.stage === stage)),
    series: different(all.map((r) => r.series ?? '')).sort(),
    years: different(all.map(yearOf)).sort().reverse(),
  };
}

/** The latest of a series that has begun; nothing where none is asked for. */
export const latestOf = <T extends Filtered>(all: readonly T[], series: string): T | undefined =>
  all
    .filter((r) => series && r.series === series && r.stage !== 'draft' && r.stage !== 'scheduled')
    .reduce<T | undefined>((last, r) => (last && (last.start ?? '') >= (r.start ?? '') ? last : r), undefined);
