import { useEffect, useRef } from 'preact/hooks';
import type { MineSlice } from '../../contract';
import type { Answer } from '../../live/api';
import type { Room } from '../../live/room';
import { Act, Refused, type Shown } from '../../parts/act';
import { words } from '../../words';
import { TAKE_SEAT } from './take-seat';
import { myRequests } from './requests';

interface BarProps {
  room: Room;
  mine: MineSlice | undefined;
  refusal: Shown;
  onAsk: () => void;
  onAgenda: () => void;
  onMore: () => void;
}

/** The three things a person does most, within reach of a thumb. */
export function BottomBar({ room, mine, refusal, onAsk, onAgenda, onMore }: BarProps) {
  const w = words().participant;
  const bar = useRef<HTMLElement>(null);
  // What stays above it has to know how high it is: its words are longer in one language than in another.
  useEffect(() => {
    const seen = new ResizeObserver(() => document.documentElement.style.setProperty('--bar', `${bar.current?.offsetHeight ?? 0}px`));
    seen.observe(bar.current!);
    return () => seen.disconnect();
  }, []);
  return (
    <nav ref={bar} class="bottom-bar" aria-label={w.actions}>
      <div class="live-measure stack tight">
        <Refused refusal={refusal.value} />
        <div class="row">
          {mine && <FloorAction room={room} mine={mine} refusal={refusal} onAsk={onAsk} />}
          <button type="button" class="plain" onClick={onAgenda}>
            {w.agenda}
          </button>
          {mine && (
            <button type="button" class="plain" onClick={onMore}>
              {w.more}
            </button>
          )}
        </div>
      </div>
    </nav>
  );
}

/** The next thing a seat can do about the floor: sit down, ask, leave the queue, end its speech. */
function FloorAction({ room, mine, refusal, onAsk }: { room: Room; mine: MineSlice; refusal: Shown; onAsk: () => void }) {
  const w = words().participant;
  const floor = room.state.slices.floor.value;
  const speaking = floor?.speaking;
  const requests = myRequests(floor, mine.seat);
  if (room.state.slices.roundtable.value?.stage !== 'live' || !floor) {
    return null;
  }
  if (!mine.present) {
    return (
      <button type="button" onClick={() => toTakeSeat()}>
        {w.takeSeat}
      </button>
    );
  }
  if (speaking?.seat === mine.seat) {
    return (
      <Act kind={room.state.slices.vote.value?.open ? '' : 'main'} refusal={refusal} onDo={() => room.do({ do: 'endSpeech', speech: speaking.speech })}>
        {w.endSpeech}
      </Act>
    );
  }
  if (requests.length > 0) {
    const leave = async (): Promise<Answer<number> | undefined> => {
      const answers = await Promise.all(requests.map((r) => room.do({ do: 'withdrawRequest', request: r.request })));
      return answers.find((a) => !a.ok);
    };
    return (
      <Act refusal={refusal} onDo={leave}>
        {w.leaveQueue}
      </Act>
    );
  }
  return (
    <button type="button" onClick={onAsk}>
      {floor.open ? w.ask : w.raiseOrder}
    </button>
  );
}

function toTakeSeat(): void {
  const card = document.getElementById(TAKE_SEAT);
  card?.scrollIntoView({ block: 'center' });
  card?.focus({ preventScroll: true });
}
