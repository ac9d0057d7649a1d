import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MineSlice, PointShape } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { cleaned, REASON_MAX, textOf } from '../../live/typed';
import { Dialog } from '../../parts/dialog';
import { Choice, draft, Field, forget, Form } from '../../parts/form';
import { asked, AskToBeNamed, mayAsk } from '../../parts/attribution';
import { inWords, words } from '../../words';
import { canBeReserved, isOpenPoint, type Entry } from './meeting';

type Kind = 'objection' | 'reservation';

interface OnPointProps {
  room: Room;
  mine: MineSlice;
  /** The point it was opened from. */
  point?: string | undefined;
  onClose: () => void;
}

/** Raises an objection to a point, or enters a reservation, outside a vote. */
export function OnPoint({ room, mine, point, onClose }: OnPointProps) {
  const w = words().participant;
  const roundtable = room.state.slices.roundtable.value;
  const points = pointsToSpeakOn(room);
  const chosen = useSignal(point);
  const named = useSignal(false);
  const picked = useSignal<Kind | undefined>(undefined);
  const on = points.find(([id]) => id === chosen.value) ?? points[0];
  const kinds = on ? kindsFor(room, on[1]) : [];
  const kind = picked.value && kinds.includes(picked.value) ? picked.value : kinds.length === 1 ? kinds[0] : undefined;
  const name = `on.${on?.[0] ?? ''}.${mine.seat}`;
  const send = async (): Promise<Answer<unknown> | void> => {
    const typed = cleaned(draft(name).peek());
    if (!on || !kind || !roundtable || typed.length === 0) {
      return incomplete(kind === 'reservation' ? w.sayReservation : w.sayReason, 'text');
    }
    const about = { point: on[0], text: textOf(typed, roundtable), seat: mine.seat, ...asked(named, mayAsk(room, on[1].item)) };
    const answer = await room.do(
      kind === 'objection' ? { do: 'raiseObjection', objection: newId(), ...about } : { do: 'enterReservation', reservation: newId(), ...about },
    );
    if (answer.ok) {
      forget(name);
      onClose();
    }
    return answer;
  };
  return (
    <Dialog title={kinds.includes('reservation') ? w.onPoint : w.onPointObject} onClose={onClose}>
      <Form onSend={send} send={w.enter} disabled={!on || !kind}>
        <p class="small quiet">{w.onPointHelp}</p>
        {on && points.length > 1 && (
          <Choice
            label={w.whichPoint}
            value={on[0]}
            options={points.map(([id, p]) => [id, shortened(inWords(p.text))] as const)}
            onChange={(id) => (chosen.value = id)}
          />
        )}
        {on && <p class="statement lesser">{inWords(on[1].text)}</p>}
        <Kinds kinds={kinds} kind={kind} onPick={(k) => (picked.value = k)} />
        {kind && <Field label={kind === 'objection' ? w.objectionText : w.reservationText} of="text" name={name} rows={4} maxLength={REASON_MAX} required />}
        {kind && on && <AskToBeNamed room={room} item={on[1].item} named={named} />}
      </Form>
    </Dialog>
  );
}

function Kinds({ kinds, kind, onPick }: { kinds: Kind[]; kind: Kind | undefined; onPick: (kind: Kind) => void }) {
  const name = useId();
  const w = words().participant;
  return (
    <fieldset class="stack">
      <legend class="hidden-label">{w.onPoint}</legend>
      {kinds.map((k) => (
        <label key={k} class="position plain-choice">
          <input type="radio" name={name} value={k} checked={k === kind} onChange={() => onPick(k)} />
          <span>
            <b>{w.kinds[k]}</b>
            <span class="small quiet">{w.kindsHelp[k]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The points that a seat can object to, or, where the roundtable uses reservations, make a reservation on. */
export function pointsToSpeakOn(room: Room): Entry<PointShape>[] {
  return Object.entries(room.state.slices.table.value?.points ?? {}).filter(([, p]) => kindsFor(room, p).length > 0);
}

function kindsFor(room: Room, point: PointShape): Kind[] {
  const reserves = room.state.slices.roundtable.value?.parts.includes('reservations') ?? false;
  return [...(isOpenPoint(point) ? (['objection'] as const) : []), ...(reserves && canBeReserved(point) ? (['reservation'] as const) : [])];
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
