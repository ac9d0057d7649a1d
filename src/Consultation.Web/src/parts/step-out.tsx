import { useSignal } from '@preact/signals';
import type { SteppedOutShape } from '../contract';
import type { Answer } from '../live/api';
import type { Room } from '../live/room';
import { words } from '../words';
import { Act } from './act';
import { Choice } from './form';
import { done } from './opens';
import { calledOut, isOutOf, outNow, pointsToLeave } from './stepped-out';

const EVERYTHING = '-';

interface StepOutProps {
  room: Room;
  seat: string;
  out: readonly SteppedOutShape[] | undefined;
  /** What the buttons say. */
  says: { out: string; in: string };
  /** Told once it is done. */
  onDone?: () => void;
}

/** Steps a seat out of a point or of everything, and in again. */
export function StepOut({ room, seat, out, says, onDone }: StepOutProps) {
  const w = words().people.out;
  const chosen = useSignal('');
  const isOut = (out ?? []).some((o) => !o.back);
  const free = pointsToLeave(room).filter(([id]) => !isOutOf(out, [id]));
  const options = [
    ['', w.choose] as const,
    ...free.map(([id, number]) => [id, w.point(number)] as const),
    ...(isOutOf(out, []) ? [] : [[EVERYTHING, w.everything] as const]),
  ];
  const act = (asked: Promise<Answer<unknown>>): Promise<Answer<unknown>> => done(asked, () => (chosen.value = ''), () => onDone?.());
  const valid = chosen.value !== '' && options.some(([id]) => id === chosen.value);
  return (
    <div class="stack">
      <p class="quiet small">{w.help}</p>
      {outNow(room, out).map((o) => (
        <p key={o.point ?? EVERYTHING}>
          <span class="chip warn wrap">{w.is(calledOut(room, o.point))}</span>
        </p>
      ))}
      {isOut && (
        <div>
          <Act onDo={() => act(room.do({ do: 'stepIn', seat }))}>{says.in}</Act>
        </div>
      )}
      {options.length > 1 && (
        <>
          <Choice label={w.of} value={chosen.value} options={options} onChange={(id) => (chosen.value = id)} />
          <div>
            <Act disabled={!valid} onDo={() => act(room.do({ do: 'stepOut', seat, ...(chosen.peek() === EVERYTHING ? {} : { point: chosen.peek() }) }))}>
              {says.out}
            </Act>
          </div>
        </>
      )}
    </div>
  );
}
