import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { isLive, roundtable, say, tongues } from './meeting';
import { done, Opens } from '../../parts/opens';

const MAX_NAME = 300;

/** When and where to meet next, in the words of the sentence. */
export function NextMeeting({ room }: { room: Room }) {
  const w = words().record.next;
  const next = roundtable(room).nextMeeting;
  return (
    <section class="stack tight" aria-labelledby="record-next">
      <h2 id="record-next" class="record-h">
        {w.title}
      </h2>
      <p class={next ? '' : 'quiet small'}>{next ? w.whenAndWhere(say(room, next.when), say(room, next.place)) : w.none}</p>
      {isLive(room) && (
        <div>
          <Opens says={next ? w.change : w.set} title={w.title} kind="small">
            {(close) => <Set room={room} close={close} />}
          </Opens>
        </div>
      )}
    </section>
  );
}

function Set({ room, close }: { room: Room; close: () => void }) {
  const w = words();
  const t = tongues(room);
  const { nextMeeting: next, noun } = roundtable(room);
  const [when, place] = [`${room.id}.record.next.when`, `${room.id}.record.next.place`];
  const forgotten = (): void => [when, place].forEach((name) => forgetText(name, t));
  const send = () =>
    done(room.do({ do: 'setNextMeeting', when: readText(when, t) ?? {}, place: readText(place, t) ?? {} }), forgotten, close);
  return (
    <Form
      send={w.common.save}
      onSend={send}
      onCancel={() => {
        forgotten();
        close();
      }}
    >
      <p class="quiet small">{w.record.next.help(noun)}</p>
      <TextFields label={w.record.next.when} of="when" help={w.record.next.whenHelp} name={when} initial={next?.when} maxLength={MAX_NAME} {...t} required autoFocus />
      <TextFields label={w.record.next.where} of="place" help={w.record.next.whereHelp} name={place} initial={next?.place} maxLength={MAX_NAME} {...t} required />
    </Form>
  );
}
