import { useSignal } from '@preact/signals';
import type { CommentShape } from '../../contract';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { keptBecause, useKeepName } from '../../parts/keep-name';
import { words } from '../../words';
import { MarkingChoice, portion } from './marking';
import { currentItem, items, roundtable, say, tongues, type WithId } from './meeting';
import { Confirm, Opens, done } from '../../parts/opens';

/** The reporter's comments, where the roundtable has them. */
export function Comments({ room }: { room: Room }) {
  const w = words().console.notes;
  const all = Object.entries(room.state.slices.record.value?.comments ?? {}).map(([id, comment]) => ({ ...comment, id }));
  return roundtable(room).markings.length > 0 ? (
    <section class="sheet stack" aria-labelledby="comments-title">
      <div class="row wrap">
        <h2 id="comments-title" class="console-h grow">
          {w.comments}
        </h2>
        <Opens says={w.writeComment} title={w.writeComment} kind="small">
          {(close) => <Write room={room} close={close} />}
        </Opens>
      </div>
      {all.length === 0 && <p class="quiet small">{w.noComments}</p>}
      <ul class="plain-list console-lines">
        {all.map((comment) => (
          <Comment key={comment.id} room={room} comment={comment} />
        ))}
      </ul>
    </section>
  ) : null;
}

function Write({ room, close }: { room: Room; close: () => void }) {
  const w = words().console.notes;
  const t = tongues(room);
  const r = roundtable(room);
  const item = currentItem(room)?.id;
  const marking = useSignal(r.defaultMarking ?? r.markings[0]?.id ?? '');
  const name = `${room.id}.comment.${item ?? ''}`;
  const keep = useKeepName(room, name);
  const send = () =>
    done(
      keep.heard(
        room.do({ do: 'writeComment', comment: newId(), text: readText(name, t) ?? {}, marking: marking.value, ...(item ? { item } : {}), ...keep.kept() }),
      ),
      () => forgetText(name, t),
      keep.forget,
      close,
    );
  return (
    <Form send={w.add} onCancel={close} onSend={send}>
      <TextFields label={w.writeComment} of="text" help={w.commentsHelp} name={name} rows={4} maxLength={20_000} {...t} required autoFocus />
      {keep.field}
      <MarkingChoice room={room} value={marking.value} onChange={(id) => (marking.value = id)} required />
    </Form>
  );
}

function Comment({ room, comment }: { room: Room; comment: WithId<CommentShape> }) {
  const w = words();
  const item = items(room).find((i) => i.id === comment.item);
  return (
    <li class="console-said">
      <p class="quiet small">{[...portion(room, comment.marking), ...(item ? [w.console.notes.aboutItem(item.number)] : []), ...(comment.kept ? [keptBecause(room, comment.kept)] : [])].join(' · ')}</p>
      <p class="console-lines-kept">{say(room, comment.text)}</p>
      <div class="row wrap">
        <Opens says={w.common.change} title={w.console.notes.reviseComment} kind="plain small">
          {(close) => <Revise room={room} comment={comment} close={close} />}
        </Opens>
        <Confirm
          says={w.common.remove}
          title={w.console.notes.removeCommentTitle}
          help={w.console.notes.removeHelp}
          send={w.common.remove}
          kind="plain small"
          onDo={() => room.do({ do: 'removeComment', comment: comment.id })}
        />
      </div>
    </li>
  );
}

function Revise({ room, comment, close }: { room: Room; comment: WithId<CommentShape>; close: () => void }) {
  const w = words();
  const t = tongues(room);
  const marking = useSignal(comment.marking);
  const name = `${room.id}.comment.${comment.id}.text`;
  const keep = useKeepName(room, name);
  return (
    <Form
      send={w.common.save}
      onCancel={close}
      onSend={() =>
        done(
          keep.heard(room.do({ do: 'reviseComment', comment: comment.id, text: readText(name, t) ?? {}, marking: marking.value, ...keep.kept() })),
          () => forgetText(name, t),
          keep.forget,
          close,
        )
      }
    >
      <TextFields label={w.console.notes.writeComment} of="text" name={name} initial={comment.text} rows={4} maxLength={20_000} {...t} required autoFocus />
      {keep.field}
      <MarkingChoice room={room} value={marking.value} onChange={(id) => (marking.value = id)} required />
    </Form>
  );
}
