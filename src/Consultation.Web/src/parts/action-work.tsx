import { actions, isOpen, type Assigned } from '../live/actions';
import { forget } from '../live/drafts';
import { newId } from '../live/ids';
import { beginning, roundtable, say, tongues } from '../live/reading';
import type { Room } from '../live/room';
import { REASON_MAX } from '../live/typed';
import { words } from '../words';
import { Act } from './act';
import { ActionList } from './actions';
import { Choice, Form } from './form';
import { KeptField, useKept } from './kept';
import { Confirm, done, Opens } from './opens';
import { SeatChoice } from './seat-choice';
import { abouts } from './statements';
import { forgetText, readText, TextFields } from './texts';

const NAME_MAX = 300;

/** The actions for those who assign them: a new one, and what becomes of each. */
export function ActionWork({ room }: { room: Room }) {
  const w = words().actions;
  const all = actions(room);
  const { stage, parts } = roundtable(room);
  const began = stage !== 'draft' && stage !== 'scheduled';
  return (
    <>
      {all.length === 0 && <p class="quiet small">{w.none}</p>}
      {all.length > 0 && <ActionList room={room} actions={all} label={w.title} acts={(action) => began && <Acts room={room} action={action} />} />}
      {began && parts.includes('actions') && (
        <div>
          <Opens says={w.assign} title={w.assignTitle} kind="small">
            {(close) => <ActionForm room={room} close={close} />}
          </Opens>
        </div>
      )}
    </>
  );
}

function Acts({ room, action }: { room: Room; action: Assigned }) {
  const w = words();
  const called = beginning(say(room, action.what), 60);
  const label = (does: string): string => w.actions.labelOf(does, called);
  return isOpen(action) ? (
    <div class="row wrap">
      <Act kind="small" label={label(w.actions.complete)} onDo={() => room.do({ do: 'completeAction', action: action.id })}>
        {w.actions.complete}
      </Act>
      <Opens says={w.common.change} label={label(w.common.change)} title={w.actions.changeTitle} kind="plain small">
        {(close) => <ActionForm room={room} action={action} close={close} />}
      </Opens>
      <Opens says={w.actions.drop} label={label(w.actions.drop)} title={w.actions.dropTitle} kind="plain small">
        {(close) => <Drop room={room} action={action} close={close} />}
      </Opens>
    </div>
  ) : (
    <div>
      <Confirm
        says={w.actions.reopen}
        label={label(w.actions.reopen)}
        title={w.actions.reopenTitle}
        help={called}
        send={w.actions.reopen}
        sendKind="main"
        kind="plain small"
        onDo={() => room.do({ do: 'reopenAction', action: action.id })}
      />
    </div>
  );
}

function ActionForm({ room, action, close }: { room: Room; action?: Assigned; close: () => void }) {
  const w = words();
  const t = tongues(room);
  const name = `${room.id}.action.${action?.id ?? 'new'}`;
  const choices = abouts(room);
  const standing = action ? (action.point ?? action.item ?? '') : (room.state.slices.agenda.value?.current ?? '');
  const seat = useKept(`${name}.seat`, action?.seat ?? '');
  const due = useKept(`${name}.due`, action?.due ?? '');
  const about = useKept(`${name}.about`, standing);
  // What it is on may be none of those offered: then it stays what it is.
  const on = choices.find(([id]) => id === about.value)?.[2] ?? (action?.point ? { point: action.point } : action?.item ? { item: action.item } : {});
  const forgotten = (): void => {
    ['what', 'who'].forEach((field) => forgetText(`${name}.${field}`, t));
    ['seat', 'due', 'about'].forEach((field) => forget(`${name}.${field}`));
  };
  const send = () => {
    const who = readText(`${name}.who`, t);
    const fields = {
      what: readText(`${name}.what`, t) ?? {},
      ...(seat.peek() ? { seat: seat.peek() } : {}),
      ...(who ? { who } : {}),
      ...(due.peek() ? { due: due.peek() } : {}),
      ...on,
    };
    return done(room.do(action ? { do: 'changeAction', action: action.id, ...fields } : { do: 'assignAction', action: newId(), ...fields }), forgotten, close);
  };
  return (
    <Form
      send={action ? w.common.save : w.actions.assignSend}
      onSend={send}
      onCancel={() => {
        forgotten();
        close();
      }}
    >
      <TextFields label={w.actions.what} of="what" name={`${name}.what`} initial={action?.what} rows={2} maxLength={REASON_MAX} {...t} required autoFocus />
      <SeatChoice room={room} label={w.actions.seat} none={w.actions.noSeat} value={seat.value} onChange={(id) => (seat.value = id)} />
      <TextFields
        label={seat.value ? w.actions.whoOfSeat : w.actions.who}
        of="who"
        help={w.actions.whoHelp}
        name={`${name}.who`}
        initial={action?.who}
        maxLength={NAME_MAX}
        {...t}
        required={seat.value === ''}
      />
      <KeptField label={w.actions.due} of="due" name={`${name}.due`} initial={action?.due ?? ''} type="date" />
      <Choice label={w.texts.about} value={about.value} options={choices.map(([id, says]) => [id, says] as const)} onChange={(id) => (about.value = id)} />
    </Form>
  );
}

function Drop({ room, action, close }: { room: Room; action: Assigned; close: () => void }) {
  const w = words().actions;
  const t = tongues(room);
  const name = `${room.id}.action.${action.id}.drop`;
  const send = () => done(room.do({ do: 'dropAction', action: action.id, reason: readText(name, t) ?? {} }), () => forgetText(name, t), close);
  return (
    <Form send={w.dropSend} kind="danger" onSend={send} onCancel={close}>
      <p>{w.dropHelp}</p>
      <TextFields label={w.why} of="reason" name={name} rows={3} maxLength={REASON_MAX} {...t} required autoFocus />
    </Form>
  );
}
