import type { PointShape } from '../../contract';
import { words } from '../../words';

/** Where a point stands, or how it ended. */
export function PointChip({ point }: { point: PointShape }) {
  const w = words().deciding;
  if (point.decision) {
    const { grade, adopted } = point.decision;
    return <span class={`chip wrap ${adopted ? 'good' : 'bad'}`}>{adopted ? w.grades[grade] : words().console.outcome.chip(w.grades[grade], w.notAdopted)}</span>;
  }
  if (point.stage === 'draft' || point.stage === 'withdrawn' || point.stage === 'deferred') {
    return <span class="quiet small">{w.pointStages[point.stage]}</span>;
  }
  const warn = point.stage === 'sense' || point.stage === 'silence' || point.stage === 'counted';
  return <span class={`chip ${warn ? 'warn' : ''}`}>{w.pointStages[point.stage]}</span>;
}
