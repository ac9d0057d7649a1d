import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { floorKindWords, type FloorKind, type FloorSlice, type MineSlice } from '../../contract';
import type { Answer } from '../../live/api';
import { newId } from '../../live/ids';
import type { Room } from '../../live/room';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { words } from '../../words';
import { myRequests } from './queue';

/** Asks for the floor: what for, and in one tap more it is asked. */
export function Ask({ room, floor, mine, onClose }: { room: Room; floor: FloorSlice; mine: MineSlice; onClose: () => void }) {
  const w = words().participant;
  const name = useId();
  const kinds = kindsToAsk(floor, mine.seat);
  const chosen = useSignal<FloorKind | undefined>(undefined);
  const kind = chosen.value && kinds.includes(chosen.value) ? chosen.value : kinds[0];
  const ask = async (): Promise<Answer<number> | void> => {
    if (!kind) {
      return;
    }
    const to = answersTo(kind, floor, mine.seat);
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
      </Form>
    </Dialog>
  );
}

/** What a seat can ask the floor for: each kind once, and only a point of order while the list is closed. */
export function kindsToAsk(floor: FloorSlice, seat: string): FloorKind[] {
  const asked = myRequests(floor, seat).map((r) => r.kind);
  return floorKindWords.filter((k) => !asked.includes(k) && (floor.open || k === 'pointOfOrder'));
}

/** The speech that a reply or a question is about: the one under way, if it isn't one's own. */
export function answersTo(kind: FloorKind, floor: FloorSlice, seat: string): string | undefined {
  return (kind === 'reply' || kind === 'question') && floor.speaking && floor.speaking.seat !== seat ? floor.speaking.speech : undefined;
}
