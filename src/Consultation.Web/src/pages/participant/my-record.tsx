import type { ComponentChildren } from 'preact';
import type { MineSlice, MyObjectionShape } from '../../contract';
import { timeOfDay } from '../../live/clock';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { inWords, words } from '../../words';
import { OwnPosition } from './own-position';
import { seatName } from './names';
import { countTexts, MyTexts } from './my-texts';
import { Answered } from './point';

/** What is in the record for the seat: its ballots, which nobody else may see, its objections and its reservations. */
export function MyRecord({ room, mine }: { room: Room; mine: MineSlice }) {
  const w = words().participant;
  const v = words().voting;
  const rounds = room.state.slices.vote.value?.rounds ?? {};
  // What was answered in a temperature check leaves no trace in the record.
  const ballots = Object.entries(mine.ballots).filter(([round]) => !rounds[round]?.check).sort(([, a], [, b]) => b.number - a.number);
  const objections = Object.entries(mine.objections);
  const reservations = Object.entries(mine.reservations);
  return (
    <section class="stack" aria-labelledby="my-record">
      <h3 id="my-record">{w.myRecord}</h3>
      {ballots.length + objections.length + reservations.length + countTexts(mine) === 0 && <p class="quiet">{w.nothingYet}</p>}
      <Group title={w.myBallots} empty={ballots.length === 0}>
        {ballots.map(([round, ballot]) => (
          <li key={round} class="stack tight">
            <Points room={room} ids={rounds[round]?.points.map((p) => p.point) ?? []} />
            <OwnPosition ballot={ballot} />
            {ballot.proxy && <p class="small">{v.castForYou(seatName(room, ballot.proxy))}</p>}
            {rounds[round]?.annulled && <p class="small">{v.roundAnnulled}</p>}
            {ballot.setAside && <p class="small">{v.setAside}</p>}
            <p class="small quiet number">{w.counted(timeOfDay(ballot.at, room.state.slices.roundtable.value?.timeZone, true))}</p>
          </li>
        ))}
      </Group>
      <Group title={w.myObjections} empty={objections.length === 0}>
        {objections.map(([id, objection]) => (
          <li key={id} class="stack tight">
            <Points room={room} ids={objection.points} />
            <p class="typed">{inWords(objection.text)}</p>
            <Answered objection={objection} />
            <Withdraw room={room} id={id} objection={objection} />
          </li>
        ))}
      </Group>
      <Group title={w.myReservations} empty={reservations.length === 0}>
        {reservations.map(([id, reservation]) => (
          <li key={id} class="stack tight">
            <Points room={room} ids={reservation.points} />
            <p class="typed">{inWords(reservation.text)}</p>
          </li>
        ))}
      </Group>
      <MyTexts room={room} mine={mine} />
    </section>
  );
}

function Group({ title, empty, children }: { title: string; empty: boolean; children: ComponentChildren }) {
  return empty ? null : (
    <details>
      <summary>{title}</summary>
      <ul class="plain-list stack loose indent">{children}</ul>
    </details>
  );
}

function Points({ room, ids }: { room: Room; ids: string[] }) {
  const points = room.state.slices.table.value?.points ?? {};
  return (
    <>
      {ids.map((id) => (
        <p key={id} class="statement lesser quiet">
          {inWords(points[id]?.text)}
        </p>
      ))}
    </>
  );
}

/** An objection can be withdrawn until everything it is about has been settled. */
function Withdraw({ room, id, objection }: { room: Room; id: string; objection: MyObjectionShape }) {
  const points = room.state.slices.table.value?.points ?? {};
  // What broke a silence procedure can be withdrawn after the session too.
  const live = ['live', 'suspended', 'closed'].includes(room.state.slices.roundtable.value?.stage ?? '');
  const settled = objection.points.every((p) => ['decided', 'discussed', 'noted', 'withdrawn'].includes(points[p]?.stage ?? 'decided'));
  return objection.withdrawn || settled || !live ? null : (
    <div>
      <Act onDo={() => room.do({ do: 'withdrawObjection', objection: id })}>{words().participant.withdraw}</Act>
    </div>
  );
}
