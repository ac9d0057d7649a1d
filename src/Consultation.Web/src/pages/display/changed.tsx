import type { PointShape } from '../../contract';
import type { Room } from '../../live/room';
import { Difference } from '../../parts/point/difference';
import { PointText } from '../../parts/point/point-text';
import { useVersions } from '../../parts/point/use-versions';
import { language, words } from '../../words';

/** A point in a later version: its text with what changed, word by word. Where words stand in brackets, these are shown instead. */
export function Changed({ room, id, point }: { room: Room; id: string; point: PointShape }) {
  const { authentic } = room.state.slices.roundtable.value!;
  const here = language.value in point.text && !point.pending.includes(language.value) ? language.value : authentic;
  const answer = useVersions(room, id, here);
  const newest = answer?.ok ? answer.value.versions.at(-1) : undefined;
  const runs = newest?.version === point.version && point.brackets.length === 0 ? newest.difference : undefined;
  return runs?.some((run) => run.kind !== 'same') ? (
    <>
      <Difference runs={runs} language={here} />
      <p class="screen-line quiet">{words().texts.legend}</p>
    </>
  ) : (
    <PointText point={point} still />
  );
}
