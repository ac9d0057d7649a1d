import { useId } from 'preact/hooks';
import type { ItemShape, PointShape } from '../../contract';
import { papersOf } from '../../live/papers';
import type { Room } from '../../live/room';
import { ItemPapers } from '../../parts/papers';
import { Addition } from '../../parts/point/addition';
import { ProcedureLines } from '../../parts/procedures';
import { ChangedLater } from '../../parts/register';
import { Statement } from '../../parts/text';
import { Mark } from '../../parts/mark';
import { words } from '../../words';
import { Discussion } from '../../parts/discussion';
import { beginning, isFree, isLive, items, mayDraft, notesOn, pointsOf, say, type ListedPoint, type WithId } from './meeting';
import { DraftPoint, RevisePoint } from './point-forms';
import { PointWork } from './point-work';
import { isTyped, type Writing } from './writing';

/** The agenda with its points and what became of them, in the record's own words. */
export function Agenda({ room, writing, whole }: { room: Room; writing: Writing; /** Whether the points of all items are shown, or of the chosen one alone. */ whole: boolean }) {
  const w = words().record.agenda;
  const all = items(room);
  return (
    <>
      {all.length === 0 && <p class="quiet small">{w.empty}</p>}
      <ol class="plain-list record-agenda">
        {all.map((item) => (
          <Item key={item.id} room={room} item={item} writing={writing} whole={whole} />
        ))}
      </ol>
      <ProcedureLines room={room} />
    </>
  );
}

function Item({ room, item, writing, whole }: { room: Room; item: WithId<ItemShape>; writing: Writing; whole: boolean }) {
  const w = words().record.agenda;
  const chosen = writing.item === item.id;
  const notes = notesOn(room, item.id).length;
  const here = pointsOf(room, item.id);
  const papers = papersOf(room, item.id).length;
  return (
    <li class={item.parent ? 'record-under' : ''}>
      <button type="button" class={`record-item ${chosen ? 'chosen' : ''}`} aria-pressed={chosen} onClick={() => writing.pick(item.id)}>
        <span class="quiet number">{item.number}</span>
        <span>{say(room, item.title)}</span>
        <span class="quiet small record-state">
          {item.state !== 'pending' && <span>{w.states[item.state]}</span>}
          {papers > 0 && <span>{words().papers.papersN(papers)}</span>}
          {notes > 0 && <span>{w.notes(notes)}</span>}
          {isTyped(room, item.id) && <span class="chip warn">{w.unsent}</span>}
        </span>
      </button>
      {here.length > 0 && (whole || chosen) && (
        <ul class="plain-list record-points">
          {here.map((point) => (
            <Point key={point.id} room={room} point={point} open={chosen} />
          ))}
        </ul>
      )}
      {(whole || chosen) && <ProcedureLines room={room} item={item.id} />}
      {chosen && (
        <div class="record-indent">
          <ItemPapers room={room} item={item.id} />
        </div>
      )}
      {chosen && mayDraft(room) && (
        <div class="record-acts record-indent">
          <DraftPoint room={room} item={item} />
        </div>
      )}
    </li>
  );
}

function Point({ room, point, open }: { room: Room; point: ListedPoint; open: boolean }) {
  const id = useId();
  const free = open && isFree(point);
  return (
    <li aria-labelledby={id}>
      <p class="row small">
        <span class="quiet number">{point.number}</span>
        <Became point={point} label={say(room, point.label)} />
      </p>
      <p id={id} class={`small ${point.sentence ? 'record-line' : ''}`}>
        {beginning(say(room, point.text), 160)}
      </p>
      {point.sentence && (
        <div class="record-sentence">
          <span class="hidden-label">{words().record.agenda.sentence}</span>
          <Statement text={point.sentence} />
          <Addition points={[point]} />
          <ChangedLater room={room} ids={[point.id]} />
        </div>
      )}
      {free && (
        <div class="row wrap record-acts">
          {mayDraft(room) && <RevisePoint room={room} point={point} />}
          {isLive(room) && <Discussion room={room} point={point} kind="plain small" />}
        </div>
      )}
      {open && <Mark room={room} target={point.id} marking={point.marking} what={words().readers.ofPoint(point.number)} />}
      {open && <PointWork room={room} point={point} />}
    </li>
  );
}

/** What became of a point: its grade or how it ended, else where it stands. */
function Became({ point, label }: { point: PointShape; label: string }) {
  const d = words().deciding;
  const [kind, says] = point.decision
    ? [point.decision.adopted ? 'good' : 'bad', label || d.grades[point.decision.grade]]
    : [['voting', 'sense', 'silence', 'counted'].includes(point.stage) ? '' : 'plain', d.pointStages[point.stage]];
  return <span class={`chip wrap ${kind}`}>{says}</span>;
}
