import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RoundtableList, RoundtableSummaryShape } from '../../contract';
import { get } from '../../live/api';
import { Act } from '../../parts/act';
import { words } from '../../words';
import { Opens } from './opens';
import { PlaceForm } from './place-in-series';
import { Section } from './section';
import { said, type Work } from './work';

/** Whether the roundtable follows another, and the positions taken over from it. */
export function Series({ work }: { work: Work }) {
  const w = words().series;
  const others = useOthers(work.room.id);
  const again = useSignal(false);
  const slice = work.room.state.slices.positions.value;
  const { series, previous } = slice ?? {};
  const taken = Object.values(slice?.register ?? {});
  const actions = work.open && (
    <Opens label={series ? `${words().common.change}: ${w.placeTitle}` : w.place} dialog={(close) => <PlaceForm work={work} others={others.value} onClose={close} />}>
      {series ? words().common.change : w.place}
    </Opens>
  );
  const title = (id: string): string => others.value.find((r) => r.id === id)?.title ?? (said(work, taken.find((p) => p.roundtable === id)?.title) || w.unknown);
  const rows = [
    [w.name, series ?? w.notPart],
    ...(series ? [[w.previous, previous ? title(previous) : w.first]] : []),
    ...(previous ? [[w.taken, w.takenN(taken.length)]] : []),
  ] as const;
  const takeAgain = async () => {
    again.value = false;
    const answer = await work.room.do({ do: 'placeInSeries', series: series!, previous: previous! });
    again.value = answer.ok;
    return answer;
  };
  return (
    <Section id="series" help={w.help} actions={actions}>
      <dl class="prepare-facts">
        {rows.map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {work.open && series && previous && (
        <div class="row wrap">
          <Act kind="small" onDo={takeAgain}>
            {w.again}
          </Act>
          <span class="small" role="status">
            {again.value ? w.againDone : ''}
          </span>
        </div>
      )}
    </Section>
  );
}

/** The other roundtables that whoever prepares has a part in. */
function useOthers(here: string): ReadonlySignal<readonly RoundtableSummaryShape[]> {
  const others = useSignal<readonly RoundtableSummaryShape[]>([]);
  useEffect(() => {
    void get<RoundtableList>('/api/roundtables').then((answer) => {
      others.value = answer.ok ? answer.value.roundtables.filter((r) => r.id !== here) : [];
    });
  }, [here]);
  return others;
}
