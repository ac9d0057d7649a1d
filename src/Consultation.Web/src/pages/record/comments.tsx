import { useSignal } from '@preact/signals';
import type { CommentShape, ItemShape } from '../../contract';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Choice, Form } from '../../parts/form';
import { Statement } from '../../parts/text';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { keptBecause, useKeepName } from '../../parts/keep-name';
import { words } from '../../words';
import { MarkingChoice, portionOf } from './choices';
import { beginning, commentsOn, mayWrite, roundtable, say, tongues, type WithId } from './meeting';
import { notYetIn } from './note';
import { done, Opens } from '../../parts/opens';
import { Remove } from './remove';
import { Quick } from './quick';

/** The reporter's own remarks, set apart from what the meeting said. */
export function Comments({ room, item }: { room: Room; item: WithId<ItemShape> | undefined }) {
  const w = words().record.comments;
  const [here, whole] = [item ? commentsOn(room, item.id) : [], commentsOn(room, undefined)];
  const inUse = roundtable(room).parts.includes('comments');
  if (!inUse && here.length + whole.length === 0) {
    return null;
  }
  const marked = roundtable(room).markings.length > 0;
  return (
    <section class="record-comments stack" aria-labelledby="record-comments">
      <h2 id="record-comments" class="record-h">
        {w.title}
      </h2>
      <p class="quiet small">{w.help}</p>
      {item && <List room={room} title={w.onItem(item.number)} comments={here} empty={w.empty} />}
      {whole.length > 0 && <List room={room} title={w.onWhole} comments={whole} />}
      {inUse && !marked && <p class="quiet small">{w.noMarkings}</p>}
      {inUse && marked && mayWrite(room) && (
        <div>
          <Opens says={w.write} title={w.write} kind="small">
            {(close) => <Write room={room} item={item} close={close} />}
          </Opens>
        </div>
      )}
    </section>
  );
}

function List({ room, title, comments, empty = '' }: { room: Room; title: string; comments: WithId<CommentShape>[]; empty?: string }) {
  return (
    <div class="stack tight">
      <h3 class="record-cap">{title}</h3>
      {comments.length === 0 && <p class="quiet small">{empty}</p>}
      <ul class="plain-list stack">
        {comments.map((comment) => (
          <Comment key={comment.id} room={room} comment={comment} />
        ))}
      </ul>
    </div>
  );
}

function Comment({ room, comment }: { room: Room; comment: WithId<CommentShape> }) {
  const w = words();
  const label = (verb: string): string => `${verb}: ${beginning(say(room, comment.text), 40)}`;
  return (
    <li class="record-note">
      <p class="quiet small">{[portionOf(room, comment.marking), notYetIn(room, comment.text), keptBecause(room, comment.kept)].filter(Boolean).join(' · ')}</p>
      <Statement text={comment.text} />
      {mayWrite(room) && (
        <div class="row wrap record-acts">
          <Opens says={w.common.change} title={w.record.comments.title} label={label(w.common.change)} kind="plain small">
            {(close) => <Change room={room} comment={comment} close={close} />}
          </Opens>
          <Remove
            title={w.record.comments.removeTitle}
            help={w.record.notes.removeHelp}
            label={label(w.common.remove)}
            text={beginning(say(room, comment.text), 300)}
            onDo={() => room.do({ do: 'removeComment', comment: comment.id })}
          />
        </div>
      )}
    </li>
  );
}

function Write({ room, item, close }: { room: Room; item: WithId<ItemShape> | undefined; close: () => void }) {
  const w = words().record;
  const t = tongues(room);
  const { markings, defaultMarking } = roundtable(room);
  const name = `${room.id}.record.${item?.id ?? ''}.comment`;
  const keep = useKeepName(room, name);
  const marking = useSignal(defaultMarking ?? markings[0]?.id ?? '');
  const on = useSignal(item?.id ?? '');
  const places = [...(item ? [[item.id, w.comments.onItem(item.number)] as const] : []), ['', w.comments.onWhole] as const];
  const send = () =>
    done(
      keep.heard(room.do({
        do: 'writeComment',
        comment: newId(),
        text: readText(name, t) ?? {},
        marking: marking.value,
        ...(on.value ? { item: on.value } : {}),
        ...keep.kept(),
      })),
      () => forgetText(name, t),
      keep.forget,
      close,
    );
  return (
    <Quick>
      <Form send={w.notes.send} onCancel={close} onSend={send}>
        <TextFields label={w.notes.text} of="text" name={name} rows={5} maxLength={20_000} {...t} required autoFocus />
        {keep.field}
        <Choice label={w.comments.on} of="item" value={on.value} options={places} onChange={(id) => (on.value = id)} />
        <MarkingChoice room={room} value={marking.value} onChange={(id) => (marking.value = id)} named />
      </Form>
    </Quick>
  );
}

function Change({ room, comment, close }: { room: Room; comment: WithId<CommentShape>; close: () => void }) {
  const w = words();
  const t = tongues(room);
  const name = `${room.id}.record.comment.${comment.id}`;
  const keep = useKeepName(room, name);
  const marking = useSignal(comment.marking);
  const forgotten = (): void => {
    forgetText(name, t);
    keep.forget();
  };
  const send = () =>
    done(keep.heard(room.do({ do: 'reviseComment', comment: comment.id, text: readText(name, t) ?? {}, marking: marking.value, ...keep.kept() })), forgotten, close);
  return (
    <Quick>
      <Form
        send={w.common.save}
        onSend={send}
        onCancel={() => {
          forgotten();
          close();
        }}
      >
        <TextFields label={w.record.notes.text} of="text" name={name} initial={comment.text} rows={5} maxLength={20_000} {...t} required autoFocus />
        {keep.field}
        <MarkingChoice room={room} value={marking.value} onChange={(id) => (marking.value = id)} named />
      </Form>
    </Quick>
  );
}
