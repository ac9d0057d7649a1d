import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { floorKindWords, type FloorKind, type FloorSlice, type MineSlice } from '../../contract';
import type { Answer } from '../../live/api';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { answered, ToSpeech } from '../../parts/to-speech';
import { words } from '../../words';
import { seatName } from './names';
import { myRequests } from './requests';

/** The dialog that asks for the floor, as the list stands now. */
export function AskNow({ room, onClose }: { room: Room; onClose: () => void }) {
  const floor = room.state.slices.floor.value;
  const mine = room.state.slices.mine.value;
  return floor && mine ? <Ask room={room} floor={floor} mine={mine} onClose={onClose} /> : null;
}

/** Asks for the floor: what for, and in one tap more it is asked. */
function Ask({ room, floor, mine, onClose }: { room: Room; floor: FloorSlice; mine: MineSlice; onClose: () => void }) {
  const w = words().participant;
  const name = useId();
  const kinds = kindsToAsk(floor, mine.seat);
  const chosen = useSignal<FloorKind | undefined>(undefined);
  const kind = chosen.value && kinds.includes(chosen.value) ? chosen.value : kinds[0];
  const speech = useSignal<string | undefined>(undefined);
  const answers = kind === 'reply' || kind === 'question';
  const to = answers ? answered(floor, mine.seat, speech.value) : undefined;
  const ask = async (): Promise<Answer<number> | void> => {
    if (!kind) {
      return;
    }
    const answer = await room.do({ do: 'requestFloor', request: newId(), seat: mine.seat, kind, ...(to ? { to } : {}) });
    if (answer.ok) {
      onClose();
    }
    return answer;
  };
  return (
    <Dialog title={w.askTitle} onClose={onClose}>
      <Form onSend={ask} send={w.ask} disabled={!kind}>
        {!floor.open && <p class="notice">{w.listClosed}</p>}
        <fieldset class="stack">
          <legend class="small quiet">{w.askKind}</legend>
          {kinds.map((k) => (
            <label key={k} class="position plain-choice">
              <input type="radio" name={name} value={k} checked={k === kind} onChange={() => (chosen.value = k)} />
              <span>
                <b class="capital">{words().deciding.floorKinds[k]}</b>
                <span class="small quiet">{w.kindHelp[k]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {answers && <ToSpeech floor={floor} seat={mine.seat} value={to ?? ''} nameOf={(id) => seatName(room, id)} onChange={(id) => (speech.value = id)} />}
      </Form>
    </Dialog>
  );
}

/** What a seat can ask the floor for: each kind once, and only a point of order while the list is closed. */
export function kindsToAsk(floor: FloorSlice, seat: string): FloorKind[] {
  const asked = myRequests(floor, seat).map((r) => r.kind);
  return floorKindWords.filter((k) => !asked.includes(k) && (floor.open || k === 'pointOfOrder'));
}
