import type { Language, RunShape } from '../../contract';
import { words } from '../../words';
import './point.css';

const blank = /^\s+$/;

/** What changed in a text: by sign, by colour, and in words for those who hear it. */
export function Difference({ runs, language }: { runs: readonly RunShape[]; language: Language }) {
  const w = words().texts;
  if (runs.every((run) => run.kind === 'same')) {
    return <p class="quiet small">{w.sameText}</p>;
  }
  return (
    <p class="statement lesser difference" lang={language}>
      {runs.map((run, i) =>
        run.kind === 'same' || blank.test(run.text) ? (
          <span key={i}>{run.kind === 'removed' ? '' : run.text}</span>
        ) : run.kind === 'added' ? (
          <ins key={i}>
            <span class="hidden-label">{w.added}</span>
            {run.text}
            <span class="hidden-label">{w.ended}</span>
          </ins>
        ) : (
          <del key={i}>
            <span class="hidden-label">{w.removed}</span>
            {run.text}
            <span class="hidden-label">{w.ended}</span>
          </del>
        ),
      )}
    </p>
  );
}
