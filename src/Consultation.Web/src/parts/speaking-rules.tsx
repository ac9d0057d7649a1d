import { useSignal } from '@preact/signals';
import { speakingOrderWords, type FloorSlice, type SpeakingOrder } from '../contract';
import type { Answer } from '../live/api';
import { limitMinutes, limitSeconds } from '../live/limit';
import type { Room } from '../live/room';
import { words } from '../words';
import { Field, Form } from './form';
import { done } from './opens';
import { Radios } from './radios';

/** Sets the order of speakers and how long may be spoken. */
export function SpeakingRules({ room, floor, close }: { room: Room; floor: FloorSlice; close: () => void }) {
  const w = words().floor;
  const order = useSignal<SpeakingOrder>(floor.order);
  const perSpeech = useSignal(limitMinutes(floor.perSpeech));
  const perSeat = useSignal(limitMinutes(floor.perSeat));
  const wrong = [perSpeech.value, perSeat.value].some((typed) => typed.trim() !== '' && limitSeconds(typed) === undefined);
  const send = async (): Promise<Answer<unknown> | undefined> => {
    const [speech, seat] = [limitSeconds(perSpeech.peek()), limitSeconds(perSeat.peek())];
    const ordered = order.peek() === floor.order ? undefined : await room.do({ do: 'setSpeakingOrder', order: order.peek() });
    if (ordered && !ordered.ok) {
      return ordered;
    }
    if (speech === floor.perSpeech && seat === floor.perSeat) {
      close();
      return undefined;
    }
    return done(room.do({ do: 'setSpeakingLimits', ...(speech ? { perSpeech: speech } : {}), ...(seat ? { perSeat: seat } : {}) }), close);
  };
  return (
    <Form send={words().common.save} onCancel={close} disabled={wrong} onSend={send}>
      <Radios label={w.order} value={order.value} options={speakingOrderWords.map((o) => [o, ...w.orders[o]] as const)} onChange={(o) => (order.value = o)} />
      <p class="quiet small">{w.rulesHelp}</p>
      <Field label={w.perSpeech} of="perSpeech" help={w.perSpeechHelp} type="number" value={perSpeech.value} onInput={(text) => (perSpeech.value = text)} />
      <Field label={w.perSeat} of="perSeat" help={w.perSeatHelp} type="number" value={perSeat.value} onInput={(text) => (perSeat.value = text)} />
      {wrong && (
        <p class="notice warn small" role="alert">
          {w.wrongMinutes}
        </p>
      )}
    </Form>
  );
}

/** The rules in force, in a line. */
export function rulesInWords(floor: FloorSlice): string {
  const w = words().floor;
  const minutes = (seconds: number | undefined): string | undefined => (seconds === undefined ? undefined : w.minutes(limitMinutes(seconds)));
  return w.summary(w.orderShort[floor.order], minutes(floor.perSpeech), minutes(floor.perSeat));
}
