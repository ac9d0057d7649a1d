import { useSignal } from '@preact/signals';
import { discussionKindWords, type DiscussionKind } from '../../contract';
import type { Room } from '../../live/room';
import { Choice, Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { tongues } from './meeting';
import { Opens, done } from '../../parts/opens';
import type { ListedPoint } from './points';

/** Ends a point without a decision: what was discussed, or taken note of. */
export function Discussion({ room, point }: { room: Room; point: ListedPoint }) {
  const w = words().console.table;
  return (
    <Opens says={w.discussion} title={w.discussionTitle(point.number)} kind="small">
      {(close) => <About room={room} point={point} close={close} />}
    </Opens>
  );
}

function About({ room, point, close }: { room: Room; point: ListedPoint; close: () => void }) {
  const w = words().console.table;
  const t = tongues(room);
  const kind = useSignal<DiscussionKind>('discussed');
  const name = `${room.id}.point.${point.id}.about`;
  return (
    <Form
      send={w.recordIt}
      onCancel={close}
      onSend={() =>
        done(room.do({ do: 'recordDiscussion', point: point.id, as: kind.value, about: readText(name, t) ?? {} }), () => forgetText(name, t), close)
      }
    >
      <Choice label={w.as} value={kind.value} options={discussionKindWords.map((k) => [k, w[k]] as const)} onChange={(k) => (kind.value = k)} />
      <TextFields label={w.what} help={w.whatHelp} name={name} rows={2} maxLength={20_000} {...t} required autoFocus />
    </Form>
  );
}
