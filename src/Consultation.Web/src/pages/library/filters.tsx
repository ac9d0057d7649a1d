import type { Signal } from '@preact/signals';
import type { RoundtableSummaryShape, Stage } from '../../contract';
import { Choice } from '../../parts/form';
import { words } from '../../words';
import { choices, type Filter } from './filter';

/** Chooses which roundtables are listed; each choice is there only where there are several to choose from. */
export function Filters({ all, filter }: { all: readonly RoundtableSummaryShape[]; filter: Signal<Filter> }) {
  const w = words().library.filter;
  const { stages, series, years } = choices(all);
  const set = (change: Partial<Filter>): void => {
    filter.value = { ...filter.value, ...change };
  };
  return (
    <>
      {stages.length > 1 && (
        <Choice<Stage | ''> label={w.stage} value={filter.value.stage} options={[['', w.any], ...stages.map((s) => [s, words().common.stages[s]] as const)]} onChange={(stage) => set({ stage })} />
      )}
      {series.length > 0 && <Choice label={w.series} value={filter.value.series} options={[['', w.any], ...series.map((s) => [s, s] as const)]} onChange={(one) => set({ series: one })} />}
      {years.length > 1 && <Choice label={w.year} value={filter.value.year} options={[['', w.any], ...years.map((y) => [y, y] as const)]} onChange={(year) => set({ year })} />}
    </>
  );
}
