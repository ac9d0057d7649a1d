import type { Room } from '../../live/room';
import { PointText } from '../../parts/point/point-text';
import { SilenceOver } from '../../parts/silence-over';
import { words } from '../../words';
import { Amendments } from './amendments';
import { points, roundtable } from './meeting';
import { Objections } from './objections';
import { OpenSilence } from './open-silence';

/** After the session: the points that were left on the table, which a silence procedure can still decide. */
export function LeftOpen({ room }: { room: Room }) {
  const w = words();
  const left = points(room).filter((point) => point.stage === 'tabled');
  const silent = roundtable(room).parts.includes('silenceProcedures') || Object.keys(room.state.slices.silence.value?.procedures ?? {}).length > 0;
  return silent && left.length > 0 ? (
    <section class="sheet stack loose" aria-labelledby="left-title">
      <h2 id="left-title">{w.texts.leftOpen}</h2>
      <p class="quiet">{w.texts.leftOpenHelp} {roundtable(room).parts.includes('silenceProcedures') && w.texts.leftOpenSilence}</p>
      {left.map((point) => (
        <section key={point.id} class="stack" id={`point-${point.id}`} aria-labelledby={`left-${point.id}`}>
          <h3 id={`left-${point.id}`}>{w.console.table.point(point.number)}</h3>
          <PointText point={point} />
          {point.brackets.length > 0 && <p class="quiet small">{w.texts.staysOpen}</p>}
          <SilenceOver room={room} points={[point.id]} />
          <Amendments room={room} point={point} />
          <Objections room={room} points={[point.id]} />
          <div class="row wrap">
            <OpenSilence room={room} point={point} />
          </div>
        </section>
      ))}
    </section>
  ) : null;
}
