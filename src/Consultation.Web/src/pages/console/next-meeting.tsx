import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { roundtable, tongues } from './meeting';
import { Opens, done } from '../../parts/opens';

const MAX_NAME = 300;

/** When and where to meet next, in the words of the sentence. */
export function NextMeeting({ room }: { room: Room }) {
  const w = words();
  const { nextMeeting: next } = roundtable(room);
  const [when, place] = [`${room.id}.next.when`, `${room.id}.next.place`];
  const t = tongues(room);
  return (
    <Opens says={next ? w.console.life.changeNext : w.console.life.setNext} title={w.console.life.nextMeeting} kind="small">
      {(close) => (
        <Form
          send={w.common.save}
          onCancel={close}
          onSend={() =>
            done(
              room.do({ do: 'setNextMeeting', when: readText(when, t) ?? {}, place: readText(place, t) ?? {} }),
              () => [when, place].forEach((name) => forgetText(name, t)),
              close,
            )
          }
        >
          <p class="quiet small">{w.console.life.nextHelp}</p>
          <TextFields label={w.console.life.when} of="when" help={w.console.life.whenExample} name={when} initial={next?.when} maxLength={MAX_NAME} {...t} required />
          <TextFields label={w.console.life.where} of="place" help={w.console.life.whereExample} name={place} initial={next?.place} maxLength={MAX_NAME} {...t} required />
        </Form>
      )}
    </Opens>
  );
}
