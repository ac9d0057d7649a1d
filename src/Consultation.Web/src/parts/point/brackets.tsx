import type { BracketShape, PointShape } from '../../contract';
import { beginning, roundtable, type WithId } from '../../live/reading';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { Act } from '../act';
import { Confirm } from '../opens';
import './point.css';

/** The passages of a point in brackets, to be lifted one by one. */
export function Brackets({ room, point }: { room: Room; point: WithId<PointShape> }) {
  const w = words().texts;
  const changes = roundtable(room).stage !== 'closed' && ['draft', 'tabled', 'deferred'].includes(point.stage);
  return point.brackets.length === 0 ? null : (
    <div class="stack tight" role="group" aria-label={w.brackets}>
      <p class="quiet small">
        <b>{w.brackets}.</b> {changes && w.bracketsHelp}
      </p>
      <ul class="plain-list bracket-list">
        {point.brackets.map((bracket) => (
          <One key={bracket.id} room={room} point={point} bracket={bracket} changes={changes} />
        ))}
      </ul>
    </div>
  );
}

function One({ room, point, bracket, changes }: { room: Room; point: WithId<PointShape>; bracket: BracketShape; changes: boolean }) {
  const w = words().texts;
  const { authentic } = roundtable(room);
  const passage = (point.text[authentic] ?? '').slice(bracket.from, bracket.to);
  const called = beginning(passage, 40);
  return (
    <li>
      <q lang={authentic}>{passage}</q>
      {changes && (
        <Act kind="small" label={w.keepLabel(called)} onDo={() => room.do({ do: 'liftBracket', bracket: bracket.id, as: 'keep' })}>
          {w.keep}
        </Act>
      )}
      {changes && (
        <Confirm
          says={w.drop}
          label={w.dropLabel(called)}
          title={w.dropTitle}
          help={w.dropHelp}
          send={w.drop}
          kind="small"
          onDo={() => room.do({ do: 'liftBracket', bracket: bracket.id, as: 'drop' })}
        >
          <blockquote class="quote">{passage}</blockquote>
        </Confirm>
      )}
    </li>
  );
}
