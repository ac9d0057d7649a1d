import type { WaitingShape } from '../../contract';
import { timeOfDay } from '../../live/clock';
import { words } from '../../words';
import type { Desk } from './desk';
import { roundtable } from './meeting';
import { Confirm, Opens } from '../../parts/opens';
import { Admit, AdmitAll } from './admit';

/** Who waits at the door. */
export function Lobby({ desk }: { desk: Desk }) {
  const w = words().console.people;
  const lobby = desk.lobby.value;
  if (!lobby || roundtable(desk.room).stage === 'closed') {
    return null;
  }
  return (
    <div class="stack tight">
      <div class="row">
        <h3>{w.lobby}</h3>
        {lobby.waiting.length > 0 ? <span class="chip warn push">{lobby.waiting.length}</span> : <span class="quiet small push">{w.nobodyWaits}</span>}
      </div>
      <ul class="plain-list console-lines">
        {lobby.waiting.map((waiting, i) => (
          <Waiting key={waiting.id} desk={desk} waiting={waiting} first={i === 0} />
        ))}
      </ul>
      {lobby.waiting.length > 1 && (
        <div>
          <Opens says={w.admitAll} title={w.admitAll} kind="small">
            {(close) => <AdmitAll desk={desk} close={close} />}
          </Opens>
        </div>
      )}
    </div>
  );
}

function Waiting({ desk, waiting, first }: { desk: Desk; waiting: WaitingShape; first: boolean }) {
  const w = words().console.people;
  const since = w.since2(timeOfDay(waiting.since, roundtable(desk.room).timeZone));
  return (
    <li class="console-waiting">
      <div>
        <b>{waiting.name}</b>
        <span class="quiet small console-block">{waiting.organisation ? `${waiting.organisation} · ${since}` : since}</span>
      </div>
      <div class="row wrap">
        <Opens says={w.admit} label={w.admitTitle(waiting.name)} title={w.admitTitle(waiting.name)} kind="small" {...(first ? { shortcut: 'A' as const } : {})}>
          {(close) => <Admit desk={desk} waiting={waiting} close={close} />}
        </Opens>
        <Confirm
          says={w.decline}
          label={w.declineTitle(waiting.name)}
          title={w.declineTitle(waiting.name)}
          help={w.declineHelp}
          send={w.decline}
          kind="plain small"
          onDo={() => desk.decline(waiting.id)}
        />
      </div>
    </li>
  );
}
