import type { PointShape, VersionShape } from '../../contract';
import { day, timeOfDay } from '../../live/clock';
import { nameOf, roundtable, type WithId } from '../../live/reading';
import type { Room } from '../../live/room';
import { language, words } from '../../words';
import { Refused } from '../act';
import { Opens } from '../opens';
import { Statement } from '../text';
import { Difference } from './difference';
import { useVersions } from './use-versions';

/** The versions of a point's text with what changed from each to the next; nothing where there is but one. */
export function Versions({ room, point, kind = 'small' }: { room: Room; point: WithId<PointShape>; kind?: string }) {
  const w = words().texts;
  return point.version > 1 ? (
    <Opens says={w.versions} title={w.versionsTitle(point.number)} kind={kind}>
      {() => <List room={room} point={point.id} />}
    </Opens>
  ) : null;
}

function List({ room, point }: { room: Room; point: string }) {
  const w = words();
  const { authentic } = roundtable(room);
  const answer = useVersions(room, point, authentic);
  if (!answer?.ok) {
    return answer ? <Refused refusal={answer.refusal} /> : <p role="status">{w.texts.loading}</p>;
  }
  const newestFirst = [...answer.value.versions].reverse();
  return (
    <>
      <p class="quiet small">
        {w.texts.legend} {authentic !== language.value && w.texts.differenceIn(w.common.languages[authentic])}
      </p>
      <ol class="plain-list">
        {newestFirst.map((version, i) => (
          <Version key={version.version} room={room} version={version} current={i === 0} />
        ))}
      </ol>
    </>
  );
}

function Version({ room, version, current }: { room: Room; version: VersionShape; current: boolean }) {
  const w = words().texts;
  const { authentic, timeZone } = roundtable(room);
  const by = version.amendment ? [w.byAmendment(version.seat ? nameOf(room, version.seat) : w.chair)] : [];
  return (
    <li class="said">
      <h3>{[w.version(version.version), ...(current ? [w.current] : []), ...by].join(' · ')}</h3>
      <p class="quiet small number">{w.versionAt(day(version.at, timeZone), timeOfDay(version.at, timeZone))}</p>
      {version.difference ? (
        <>
          <Difference runs={version.difference} language={authentic} />
          <details>
            <summary class="small">{w.wholeText}</summary>
            <Statement text={version.text} class="lesser" />
          </details>
        </>
      ) : (
        <Statement text={version.text} class="lesser" />
      )}
    </li>
  );
}
