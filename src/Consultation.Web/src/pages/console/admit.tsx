import { useSignal } from '@preact/signals';
import type { WaitingShape } from '../../contract';
import type { Answer } from '../../live/api';
import { Form } from '../../parts/form';
import { done } from '../../parts/opens';
import { words } from '../../words';
import { chosenTwice, namedSeat } from './admitting';
import type { Desk } from './desk';
import { seats } from './meeting';
import { SeatChoice } from '../../parts/seat-choice';

/** Admits one who waits to a seat; the seat they named is chosen to begin with. */
export function Admit({ desk, waiting, close }: { desk: Desk; waiting: WaitingShape; close: () => void }) {
  const w = words().console.people;
  const seat = useSignal(namedSeat(waiting, seats(desk.room)));
  return (
    <Form send={w.admit} onCancel={close} disabled={seat.value === ''} onSend={() => done(desk.admit(waiting.id, seat.value), close)}>
      {waiting.organisation && <p>{waiting.organisation}</p>}
      <p class="quiet small">{w.admitHelp}</p>
      <SeatChoice room={desk.room} value={seat.value} onChange={(id) => (seat.value = id)} />
      <Held desk={desk} seat={seat.value} />
    </Form>
  );
}

/** Admits all who wait and for whom a seat is chosen; the others go on waiting. */
export function AdmitAll({ desk, close }: { desk: Desk; close: () => void }) {
  const w = words().console.people;
  const all = desk.lobby.value?.waiting ?? [];
  const chosen = useSignal<Record<string, string>>({});
  const seatOf = (waiting: WaitingShape): string => chosen.value[waiting.id] ?? namedSeat(waiting, seats(desk.room));
  const ready = all.filter((waiting) => seatOf(waiting) !== '');
  const twice = chosenTwice(all.map(seatOf));
  const admit = async (): Promise<Answer<unknown>> => {
    let answer: Answer<unknown> = { ok: true, value: undefined };
    for (const waiting of ready) {
      answer = await desk.admit(waiting.id, seatOf(waiting));
      if (!answer.ok) {
        break;
      }
    }
    return answer;
  };
  return (
    <Form send={w.admitN(ready.length)} onCancel={close} disabled={ready.length === 0 || twice.size > 0} onSend={() => done(admit(), close)}>
      <p class="quiet small">{w.admitAllHelp}</p>
      {all.map((waiting) => {
        const seat = seatOf(waiting);
        return (
          <div key={waiting.id} class="stack tight">
            <SeatChoice
              room={desk.room}
              label={waiting.organisation ? `${waiting.name}, ${waiting.organisation}` : waiting.name}
              value={seat}
              onChange={(id) => (chosen.value = { ...chosen.value, [waiting.id]: id })}
            />
            {twice.has(seat) ? <p class="small wrong">{w.chosenTwice}</p> : <Held desk={desk} seat={seat} />}
          </div>
        );
      })}
    </Form>
  );
}

/** Says that somebody is connected for a seat already. */
function Held({ desk, seat }: { desk: Desk; seat: string }) {
  return desk.here.value.has(seat) ? <p class="small notice warn">{words().console.people.heldAlready}</p> : null;
}
