import { useSignal } from '@preact/signals';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Choice, Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { SeatChoice } from '../../parts/seat-choice';
import { abouts, hasStatements, StatementList } from '../../parts/statements';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { asked, AskToBeNamed, itemOfAbout, mayAsk } from '../../parts/attribution';
import { Mark } from '../../parts/mark';
import { words } from '../../words';
import { roundtable, tongues } from './meeting';

/** The statements for the record, and entering one for a seat that makes it in the room. */
export function Statements({ room }: { room: Room }) {
  const w = words().texts;
  const { stage, parts } = roundtable(room);
  return hasStatements(room) ? (
    <section class="sheet stack" aria-labelledby="statements-title">
      <h2 id="statements-title" class="console-h">
        {w.statements}
      </h2>
      <StatementList room={room} actions={(s) => <Mark room={room} target={s.id} marking={s.marking} what={words().readers.ofStatement} />} />
      {stage === 'live' && parts.includes('statements') && (
        <div>
          <Opens says={w.enterStatementForSeat} title={w.statementTitle} kind="small">
            {(close) => <ForSeat room={room} close={close} />}
          </Opens>
        </div>
      )}
    </section>
  ) : null;
}

function ForSeat({ room, close }: { room: Room; close: () => void }) {
  const w = words();
  const t = tongues(room);
  const choices = abouts(room);
  const [seat, about] = [useSignal(''), useSignal(choices[0]![0])];
  const named = useSignal(false);
  const on = choices.find(([id]) => id === about.value) ?? choices[0]!;
  const name = `${room.id}.statement`;
  const item = itemOfAbout(room, on[2]);
  const send = () =>
    done(room.do({ do: 'enterStatement', statement: newId(), text: readText(name, t) ?? {}, seat: seat.value, ...on[2], ...asked(named, mayAsk(room, item)) }), () => forgetText(name, t), close);
  return (
    <Form send={w.console.table.enter} onCancel={close} disabled={seat.value === ''} onSend={send}>
      <p class="quiet small">{`${w.console.table.entered} ${w.texts.statementHelp}`}</p>
      <SeatChoice room={room} value={seat.value} onChange={(id) => (seat.value = id)} />
      <Choice label={w.texts.about} value={on[0]} options={choices.map(([id, says]) => [id, says] as const)} onChange={(id) => (about.value = id)} />
      <TextFields label={w.texts.statement} of="text" name={name} rows={4} maxLength={20_000} {...t} required />
      <AskToBeNamed room={room} item={item} named={named} forSeat />
    </Form>
  );
}
