import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Room } from '../../live/room';
import { shown } from '../../parts/act';
import { usePointOfAddress } from '../../parts/anchor';
import { fetchTheRest } from '../../parts/later';
import { Announce } from './announce';
import { BottomBar } from './bottom-bar';
import { Header } from './header';
import './participant.css';
import {
  Actions,
  Agenda,
  AgreedSoFar,
  AskNow,
  CirculatedMinutes,
  Closed,
  ClosedUnder,
  Floor,
  Greeting,
  LevelNow,
  More,
  OnPoint,
  OnTheTable,
  QuorumSign,
  RegisterFold,
  SenseOfMeeting,
  Silences,
  Statements,
  SteppedOut,
  Suspended,
  Waiting,
} from './put-off';
import { TakeSeat } from './take-seat';
import { Vote } from './vote';

type Open = { what: 'ask' | 'agenda' | 'more' } | { what: 'point'; point?: string | undefined };

/** The live page of a seat, and, with nothing to do on it, of those who watch. */
export default function ParticipantPage({ room }: { room: Room }) {
  const open = useSignal<Open | undefined>(undefined);
  const refusal = useMemo(shown, []);
  usePointOfAddress(() => undefined);
  useEffect(fetchTheRest, []);
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
        <Greeting room={room} />
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
