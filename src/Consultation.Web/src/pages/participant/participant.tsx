import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Room } from '../../live/room';
import { shown } from '../../parts/act';
import { usePointOfAddress } from '../../parts/anchor';
import { LevelNow } from '../../parts/attribution';
import { QuorumSign } from '../../parts/quorum';
import { RegisterFold } from '../../parts/register';
import { Actions } from './actions';
import { Agenda } from './agenda';
import { Announce } from './announce';
import { Ask } from './ask';
import { BottomBar } from './bottom-bar';
import { Closed } from './closed';
import { ClosedUnder } from './closed-under';
import { Floor } from './floor';
import { Header } from './header';
import { CirculatedMinutes } from './minutes';
import { More } from './more';
import { OnPoint } from './on-point';
import './participant.css';
import { TakeSeat } from './presence';
import { SenseOfMeeting } from './sense';
import { Silences } from './silence';
import { Statements } from './statements';
import { SteppedOut } from './stepped-out';
import { AgreedSoFar, OnTheTable } from './table';
import { Vote } from './vote';
import { Suspended, Waiting } from './waiting';

type Open = { what: 'ask' | 'agenda' | 'more' } | { what: 'point'; point?: string | undefined };

/** The live page of a seat, and, with nothing to do on it, of those who watch. */
export default function ParticipantPage({ room }: { room: Room }) {
  const open = useSignal<Open | undefined>(undefined);
  const refusal = useMemo(shown, []);
  usePointOfAddress(() => undefined);
  const roundtable = room.state.slices.roundtable.value;
  const mine = room.state.slices.mine.value;
  if (!roundtable) {
    return null;
  }
  const speaking = mine !== undefined && room.state.slices.floor.value?.speaking?.seat === mine.seat;
  const under = roundtable.stage === 'live' || roundtable.stage === 'suspended';
  const show = (what: Open) => (): void => {
    refusal.value = undefined;
    open.value = what;
  };
  const close = (): void => {
    open.value = undefined;
  };
  // Who has the floor sees first how long; for others it stands beside or below what is on the table.
  const floor = roundtable.stage === 'live' && <Floor room={room} onAsk={show({ what: 'ask' })} />;
  const onObject = mine && roundtable.stage === 'live' ? (point: string) => show({ what: 'point', point })() : undefined;
  return (
    <div class={`live ${under ? 'under-way' : ''}`}>
      <Header room={room} />
      <Announce room={room} />
      <main class={`live-measure live-main ${under ? 'with-bar' : ''}`}>
        <LevelNow room={room} />
        <Silences room={room} />
        {(roundtable.stage === 'draft' || roundtable.stage === 'scheduled') && <Waiting room={room} roundtable={roundtable} />}
        {mine && roundtable.stage === 'closed' && <CirculatedMinutes room={room} mine={mine} />}
        {roundtable.stage === 'closed' && <Closed room={room} roundtable={roundtable} />}
        {roundtable.stage === 'suspended' && <Suspended room={room} />}
        {under && (
          <>
            <div class="stack loose">
              <QuorumSign room={room} />
              {roundtable.stage === 'live' && <TakeSeat room={room} />}
              {mine && <SteppedOut room={room} mine={mine} />}
              {speaking && floor}
              <ClosedUnder room={room} />
              <SenseOfMeeting room={room} />
              <Vote room={room} />
              <OnTheTable room={room} onObject={onObject} />
            </div>
            <div class="stack loose">
              {!speaking && floor}
              <AgreedSoFar room={room} />
              <RegisterFold room={room} class="sheet agreed" />
              <Statements room={room} />
              <Actions room={room} />
            </div>
          </>
        )}
      </main>
      {under && (
        <BottomBar
          room={room}
          mine={mine}
          refusal={refusal}
          onAsk={show({ what: 'ask' })}
          onAgenda={show({ what: 'agenda' })}
          onMore={show({ what: 'more' })}
        />
      )}
      {open.value?.what === 'agenda' && <Agenda room={room} onClose={close} />}
      {mine && open.value?.what === 'more' && <More room={room} mine={mine} onObject={show({ what: 'point' })} onClose={close} />}
      {mine && open.value?.what === 'point' && <OnPoint room={room} mine={mine} point={open.value.point} onClose={close} />}
      {mine && open.value?.what === 'ask' && <AskNow room={room} onClose={close} />}
    </div>
  );
}

function AskNow({ room, onClose }: { room: Room; onClose: () => void }) {
  const floor = room.state.slices.floor.value;
  const mine = room.state.slices.mine.value;
  return floor && mine ? <Ask room={room} floor={floor} mine={mine} onClose={onClose} /> : null;
}
