import { useEffect } from 'preact/hooks';
import type { AttendanceMode, SeatShape } from '../../contract';
import { Act } from '../../parts/act';
import { timesOf } from '../../parts/attendance';
import { words } from '../../words';
import type { Desk } from './desk';
import { roundtable, seats, type WithId } from './meeting';
import { done } from '../../parts/opens';
import { StepOut } from '../../parts/step-out';
import { SeatProxy } from './seat-proxy';

/** Arrival, departure, proxies, and who holds the vote. */
export function SeatActions({ desk, seat: id, close }: { desk: Desk; seat: string; close: () => void }) {
  const w = words().console.people;
  const { room } = desk;
  const seat = seats(room).find((s) => s.id === id);
  if (!seat) {
    return null;
  }
  const arrive = (mode: AttendanceMode) => done(room.do({ do: 'recordArrival', seat: id, mode }), close);
  return (
    <div class="stack">
      <p class="quiet small">{timesOf(room, seat).join(' · ') || w.isAbsent}</p>
      {seat.mode !== 'onSite' && <Act onDo={() => arrive('onSite')}>{seat.present ? w.nowOnSite : w.onSite}</Act>}
      {seat.mode !== 'remote' && <Act onDo={() => arrive('remote')}>{seat.present ? w.nowRemote : w.remote}</Act>}
      {seat.present && (
        <>
          <Act kind="danger" onDo={() => done(room.do({ do: 'recordDeparture', seat: id }), close)}>
            {w.left}
          </Act>
          <p class="quiet small">{w.leftHelp}</p>
        </>
      )}
      <SeatProxy room={room} seat={seat} />
      <SteppingOut desk={desk} seat={seat} close={close} />
      {seat.votes && seat.persons.length > 0 && <Holder desk={desk} seat={seat} />}
    </div>
  );
}

/** Where stepping out is in use, or the seat is out. */
function SteppingOut({ desk, seat, close }: { desk: Desk; seat: WithId<SeatShape>; close: () => void }) {
  const w = words().people.out;
  const { stage, parts } = roundtable(desk.room);
  const out = seat.steppedOut?.some((o) => !o.back) ?? false;
  return (stage === 'live' || stage === 'suspended') && (out || (seat.present && parts.includes('steppingOut'))) ? (
    <div class="stack">
      <h3>{w.title}</h3>
      <StepOut room={desk.room} seat={seat.id} out={seat.steppedOut} says={{ out: w.steps, in: w.stepsIn }} onDone={close} />
    </div>
  ) : null;
}

function Holder({ desk, seat }: { desk: Desk; seat: WithId<SeatShape> }) {
  const w = words().console.people;
  useEffect(() => void desk.loadPeople(), [desk]);
  const name = (person: string): string => desk.people.value.find((p) => p.id === person)?.name ?? person;
  return (
    <div class="stack">
      <h3>{w.holder}</h3>
      <p class="quiet small">{w.holderHelp}</p>
      <ul class="plain-list console-lines">
        {seat.persons.map(({ person }) => (
          <li key={person} class="row wrap">
            <span class="grow">{name(person)}</span>
            {seat.voteHolder === person ? (
              <span class="chip good">{w.holds}</span>
            ) : (
              <Act kind="small" onDo={() => desk.room.do({ do: 'holdVote', seat: seat.id, person })}>
                {w.holds}
              </Act>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
