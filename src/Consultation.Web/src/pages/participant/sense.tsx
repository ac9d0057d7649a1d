import { useSignal, type Signal } from '@preact/signals';
import type { MineSlice, PointShape, SenseShape } from '../../contract';
import type { Answer } from '../../live/api';
import type { Room } from '../../live/room';
import { cleaned, REASON_MAX, textOf } from '../../live/typed';
import { Act } from '../../parts/act';
import { draft, Field, forget } from '../../parts/form';
import { isOutOf } from '../../parts/stepped-out';
import { PointText } from '../../parts/point/point-text';
import { words } from '../../words';
import { Countdown } from './countdown';

/** The sense of the meeting where it has been stated: for a moment any voting seat can object by one tap. */
export function SenseOfMeeting({ room }: { room: Room }) {
  const objected = useSignal<string | undefined>(undefined);
  const points = Object.entries(room.state.slices.table.value?.points ?? {});
  const stated = points.filter(([, p]) => p.sense);
  const undone = points.some(([id, p]) => id === objected.value && p.stage === 'tabled');
  return (
    <>
      {stated.map(([id, point]) => (
        <Stated key={id} room={room} id={id} point={point} sense={point.sense!} objected={objected} />
      ))}
      {undone && (
        <div class="notice row wrap" role="status">
          <p class="grow">{words().participant.objected}</p>
          <button type="button" class="plain" onClick={() => (objected.value = undefined)}>
            {words().participant.understood}
          </button>
        </div>
      )}
    </>
  );
}

interface StatedProps {
  room: Room;
  id: string;
  point: PointShape;
  sense: SenseShape;
  objected: Signal<string | undefined>;
}

function Stated({ room, id, point, sense, objected }: StatedProps) {
  const w = words().participant;
  const mine = room.state.slices.mine.value;
  return (
    <div class="sheet stack" role="group" aria-labelledby={`sense-${id}`}>
      <div class="row wrap">
        <h2 class="chip warn" id={`sense-${id}`}>
          {w.sense}
        </h2>
        <Countdown until={sense.until} over={w.senseEnding} class="push big" />
      </div>
      <p>{w.understands[sense.sense]}</p>
      <PointText point={point} />
      <p class="small quiet">{w.senseHelp}</p>
      {mine && <Objecting room={room} mine={mine} id={id} objected={objected} />}
    </div>
  );
}

function Objecting({ room, mine, id, objected }: { room: Room; mine: MineSlice; id: string; objected: Signal<string | undefined> }) {
  const w = words().participant;
  const roundtable = room.state.slices.roundtable.value;
  const name = `sense.${id}.${mine.seat}`;
  const object = async (): Promise<Answer<number>> => {
    const typed = cleaned(draft(name).peek());
    const answer = await room.do({ do: 'objectToSense', point: id, ...(typed && roundtable ? { text: textOf(typed, roundtable) } : {}) });
    if (answer.ok) {
      objected.value = id;
      forget(name);
    }
    return answer;
  };
  if (!mine.votes) {
    return <p class="notice">{w.noVote}</p>;
  }
  if (isOutOf(mine.steppedOut, [id])) {
    return <p class="notice">{words().people.out.notHere}</p>;
  }
  return (
    <div class="stack">
      <Act kind="objecting" onDo={object}>
        {w.object}
      </Act>
      <p class="small quiet">{w.objectHelp}</p>
      <details>
        <summary>{w.addWords}</summary>
        <Field label={w.reasonOptional} of="text" name={name} rows={3} maxLength={REASON_MAX} />
      </details>
    </div>
  );
}
