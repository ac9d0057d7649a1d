import { useSignal } from '@preact/signals';
import { discussionKindWords, type DiscussionKind, type PointShape } from '../contract';
import { draft } from '../live/drafts';
import type { Room } from '../live/room';
import { Choice, Form } from './form';
import { forgetText, readText, TextFields } from './texts';
import { words } from '../words';
import { beginning, roundtable, say, tongues, type WithId } from '../live/reading';
import { done, Opens } from './opens';

/** Ends a point without a decision: as discussed, or taken note of. */
export function Discussion({ room, point, kind: look = 'small' }: { room: Room; point: WithId<PointShape>; kind?: string }) {
  const w = words().record.points;
  return (
    <Opens says={w.discuss} title={w.discussTitle(point.number)} kind={look}>
      {(close) => <About room={room} point={point} close={close} />}
    </Opens>
  );
}

function About({ room, point, close }: { room: Room; point: WithId<PointShape>; close: () => void }) {
  const w = words().record.points;
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
      <p class="quote">{beginning(say(room, point.text), 300)}</p>
      <Choice label={w.as} value={kind.value} options={discussionKindWords.map((k) => [k, w[k]] as const)} onChange={(k) => (kind.value = k)} />
      <TextFields label={w.about} of="about" help={w.aboutHelp} name={name} rows={2} maxLength={20_000} {...t} required autoFocus />
      <Preview room={room} name={name} kind={kind.value} />
      <p class="quiet small">{w.discussHelp}</p>
    </Form>
  );
}

/** What the sentence will be like, where it is typed in the language of the page: a hint, the record says it itself. */
function Preview({ room, name, kind }: { room: Room; name: string; kind: DiscussionKind }) {
  const w = words().record.points;
  const { languages, noun } = roundtable(room);
  if (!languages.includes('en')) {
    return null;
  }
  return (
    <div class="stack tight" aria-live="polite">
      <p class="quiet small">{w.preview}</p>
      <p class="quote statement">{w.discussion(noun, kind, draft(`${name}.en`).value)}</p>
    </div>
  );
}
