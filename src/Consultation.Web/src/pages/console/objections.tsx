import type { ObjectionShape } from '../../contract';
import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { roundtable, say, seatName, tongues, type WithId } from './meeting';
import { Confirm, Opens, done } from '../../parts/opens';

/** The objections to any of some points. */
export function objectionsTo(room: Room, points: readonly string[]): WithId<ObjectionShape>[] {
  return Object.entries(room.state.slices.table.value?.objections ?? {})
    .filter(([, objection]) => objection.points.some((point) => points.includes(point)))
    .map(([id, objection]) => ({ ...objection, id }));
}

export const isUnanswered = (objection: ObjectionShape): boolean => !objection.answer && !objection.withdrawn;

/** Objections with their answers, and the means to answer them. */
export function Objections({ room, points, main = false, still = false }: { room: Room; points: readonly string[]; /** Whether an answer is what comes next. */ main?: boolean; /** The point is decided: they are shown as they stood. */ still?: boolean }) {
  const w = words().console.table;
  const all = objectionsTo(room, points);
  if (all.length === 0) {
    return null;
  }
  return (
    <div class="stack tight">
      <p class="console-h">{w.objections}</p>
      <ul class="plain-list console-lines" aria-label={w.objections}>
        {all.map((objection) => (
          <li key={objection.id} class="console-said">
            <One room={room} objection={objection} first={objection === all.find(isUnanswered)} main={main} still={still} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OneProps {
  room: Room;
  objection: WithId<ObjectionShape>;
  /** Whether it is the first that waits for an answer. */
  first: boolean;
  main: boolean;
  still: boolean;
}

function One({ room, objection, first, main, still }: OneProps) {
  const w = words().console.table;
  const state = objection.withdrawn ? w.withdrawn : objection.answer ? w.answered : w.unanswered;
  // What broke a silence procedure can be answered after the session too.
  const live = ['live', 'suspended', 'closed'].includes(roundtable(room).stage);
  return (
    <>
      <div class="row wrap">
        <b>{seatName(room, objection.seat) || w.unnamed}</b>
        <span class={`chip ${isUnanswered(objection) ? 'warn' : ''}`}>{state}</span>
      </div>
      <p>{say(room, objection.text)}</p>
      {objection.answer && (
        <p class="quiet">
          {w.answer}: {say(room, objection.answer)}
        </p>
      )}
      {live && !still && !objection.withdrawn && (
        <div class="row wrap">
          <Answering room={room} objection={objection} first={first} main={main} />
          <Confirm
            says={w.takeBack}
            title={w.takeBackTitle}
            help={w.takeBackHelp}
            send={w.takeBack}
            kind="plain small"
            onDo={() => room.do({ do: 'withdrawObjection', objection: objection.id })}
          />
        </div>
      )}
    </>
  );
}

function Answering({ room, objection, first, main }: Omit<OneProps, 'still'>) {
  const w = words();
  const t = tongues(room);
  const name = `${room.id}.objection.${objection.id}.answer`;
  return (
    <Opens says={objection.answer ? w.console.table.answerAgain : w.console.table.answer} title={w.console.table.answerTitle} kind={first && main ? 'main' : 'small'} {...(first ? { shortcut: 'R' as const } : {})}>
      {(close) => (
        <Form
          send={w.common.save}
          onCancel={close}
          onSend={() => done(room.do({ do: 'answerObjection', objection: objection.id, answer: readText(name, t) ?? {} }), () => forgetText(name, t), close)}
        >
          <blockquote>{say(room, objection.text)}</blockquote>
          <TextFields label={w.console.table.answerLabel} of="answer" name={name} initial={objection.answer} rows={3} maxLength={4_000} {...t} required autoFocus />
        </Form>
      )}
    </Opens>
  );
}
