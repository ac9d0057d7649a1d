import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ItemShape } from '../contract';
import { type Answer, at, incomplete } from '../live/api';
import { newId } from '../live/ids';
import { PAPER_MAX_BYTES } from '../live/papers';
import { beginning, points, say, tongues, type WithId } from '../live/reading';
import type { Room } from '../live/room';
import { upload } from '../live/upload';
import { words } from '../words';
import { FileField } from './file-field';
import { Choice, Form } from './form';
import { done, Opens } from './opens';
import { forgetText, readText, TextFields } from './texts';

/** A button that puts a paper on an item or on one of its points. */
export function AttachPaper({ room, item, kind = 'small' }: { room: Room; item: WithId<ItemShape>; kind?: string }) {
  const w = words().papers;
  const name = say(room, item.title);
  return (
    <Opens says={w.attach} label={w.attachTo(`${item.number} ${name}`)} title={w.attachTo(`${item.number} ${beginning(name, 60)}`)} kind={kind}>
      {(close) => <Attaching room={room} item={item} close={close} />}
    </Opens>
  );
}

function Attaching({ room, item, close }: { room: Room; item: WithId<ItemShape>; close: () => void }) {
  const w = words().papers;
  const t = tongues(room);
  const name = `${room.id}.paper.${item.id}`;
  const file = useSignal<File | undefined>(undefined);
  // The same file again after a lost connection goes on under the same id; another file is another paper.
  const id = useMemo(newId, [file.value]);
  const on = useSignal('');
  const sent = useSignal<number | undefined>(undefined);
  const here = points(room).filter((p) => p.item === item.id);
  const send = async (): Promise<Answer<unknown>> => {
    const [title, chosen] = [readText(name, t), file.peek()];
    const fits = chosen && chosen.size <= PAPER_MAX_BYTES;
    if (!fits || !title) {
      return incomplete('', ...(fits ? [] : [{ field: 'file', reason: chosen ? w.fileTooLarge : w.fileMissing }]), ...(title ? [] : [{ field: 'title', reason: w.nameMissing }]));
    }
    sent.value = 0;
    const stored = await upload(at(room.id, `/papers/${id}`), chosen, (part) => (sent.value = part));
    sent.value = undefined;
    const target = here.some((p) => p.id === on.peek()) ? { point: on.peek() } : { item: item.id };
    return stored.ok ? done(room.do({ do: 'attachPaper', paper: id, title, sha256: stored.value.sha256, ...target }), () => forgetText(name, t), close) : stored;
  };
  return (
    <Form send={w.attach} onSend={send} onCancel={close}>
      <FileField label={w.file} help={w.fileHelp} accept="application/pdf,.pdf" of="file paper.notPdf paper.locked paper.active paper.tooLarge" file={file} />
      <TextFields {...t} label={w.name} of="title" name={name} maxLength={300} required />
      {here.length > 0 && (
        <Choice
          label={w.on}
          value={on.value}
          options={[['', w.onItem(item.number)] as const, ...here.map((p) => [p.id, w.onPointText(p.number, beginning(say(room, p.text), 50))] as const)]}
          onChange={(p) => (on.value = p)}
        />
      )}
      <Progress sent={sent.value} />
    </Form>
  );
}

function Progress({ sent }: { sent: number | undefined }) {
  const w = words().papers;
  if (sent === undefined) {
    return null;
  }
  const says = sent < 1 ? w.uploading(Math.floor(sent * 100)) : w.checking;
  return (
    <div>
      <progress class="papers-progress" max={1} value={sent} aria-label={says} />
      <p class="small quiet">{says}</p>
    </div>
  );
}
