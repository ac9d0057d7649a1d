import { useSignal } from '@preact/signals';
import type { MineSlice } from '../../contract';
import { newId } from '../../live/ids';
import { nameOf, roundtable } from '../../live/reading';
import type { Room } from '../../live/room';
import { cleaned, textOf } from '../../live/typed';
import { Act } from '../../parts/act';
import { Choice, draft, Field, forget, Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { abouts, hasStatements, StatementList, statements, type Said } from '../../parts/statements';
import { asked, AskToBeNamed, itemOfAbout, mayAsk } from '../../parts/attribution';
import { words } from '../../words';

const MAX = 20_000;

/** The statements for the record: one's own to be entered, those of others to be signed too. */
export function Statements({ room }: { room: Room }) {
  const w = words().texts;
  const mine = room.state.slices.mine.value;
  const { stage, parts } = roundtable(room);
  const live = stage === 'live';
  const n = statements(room).length;
  const can = mine && live && parts.includes('statements');
  if (!hasStatements(room) || (n === 0 && !can)) {
    return null;
  }
  return (
    <section class="sheet stack" aria-labelledby="statements">
      <h2 class="small quiet" id="statements">
        {w.statementsN(n)}
      </h2>
      {n > 0 && <StatementList room={room} actions={(statement) => mine && <Signing room={room} mine={mine} statement={statement} live={live} />} />}
      {can && (
        <div>
          <Opens says={w.enterStatement} title={w.statementTitle}>
            {(close) => <Entering room={room} mine={mine} close={close} />}
          </Opens>
        </div>
      )}
    </section>
  );
}

function Signing({ room, mine, statement, live }: { room: Room; mine: MineSlice; statement: Said; live: boolean }) {
  const w = words().texts;
  if (statement.seat === mine.seat) {
    return <p class="small quiet">{w.yours}</p>;
  }
  const name = nameOf(room, statement.seat);
  const signed = mine.statements[statement.id] !== undefined;
  return (
    <div class="row wrap">
      {signed && (
        <span class="small grow" role="status">
          <span aria-hidden="true">✓ </span>
          {w.youSigned}
        </span>
      )}
      {live && signed && (
        <Act kind="plain" label={w.takeBackLabel(name)} onDo={() => room.do({ do: 'withdrawSignature', statement: statement.id })}>
          {w.takeBack}
        </Act>
      )}
      {live && !signed && (
        <Act label={w.coSignLabel(name)} onDo={() => room.do({ do: 'coSignStatement', statement: statement.id })}>
          {w.coSign}
        </Act>
      )}
    </div>
  );
}

function Entering({ room, mine, close }: { room: Room; mine: MineSlice; close: () => void }) {
  const w = words().texts;
  const choices = abouts(room);
  const about = useSignal(choices[0]![0]);
  const on = choices.find(([id]) => id === about.value) ?? choices[0]!;
  const named = useSignal(false);
  const item = itemOfAbout(room, on[2]);
  const name = `${room.id}.statement.${mine.seat}`;
  const send = () =>
    done(
      room.do({ do: 'enterStatement', statement: newId(), text: textOf(cleaned(draft(name).peek()), roundtable(room)), seat: mine.seat, ...on[2], ...asked(named, mayAsk(room, item)) }),
      () => forget(name),
      close,
    );
  return (
    <Form send={w.sendStatement} onCancel={close} onSend={send}>
      <p class="small quiet">{w.statementHelp}</p>
      <Choice label={w.about} value={on[0]} options={choices.map(([id, says]) => [id, says] as const)} onChange={(id) => (about.value = id)} />
      <Field label={w.statement} of="text" name={name} rows={6} maxLength={MAX} required autoFocus />
      <AskToBeNamed room={room} item={item} named={named} />
    </Form>
  );
}
