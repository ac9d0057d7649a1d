import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { day, now, timeOfDay } from '../../live/clock';
import { applying } from '../../parts/keys';
import { ConnectionChip } from '../../parts/status';
import { LanguageChoice } from '../../parts/language';
import { words } from '../../words';
import type { Desk } from './desk';
import { Glance } from './glance';
import { Opens } from '../../parts/opens';
import { Leaving, Links } from './links';
import { roundtable, say, sectorName } from './meeting';
import { RoomCode } from './room-code';

/** What the meeting is and how it stands. */
export function Header({ desk }: { desk: Desk }) {
  const w = words();
  const { room } = desk;
  const r = roundtable(room);
  const open = useSignal(false);
  const id = useId();
  const title = say(room, r.title);
  return (
    <header class="console-head">
      <h1 title={title}>{title}</h1>
      <div class="row wrap console-when">
        <p class="quiet small number">
          <When desk={desk} />
        </p>
        <Glance desk={desk} />
      </div>
      <LanguageChoice class="console-language" />
      <div class="row wrap console-chips">
        <span class={`chip console-stage ${r.stage === 'live' ? 'good' : r.stage === 'suspended' ? 'warn' : ''}`}>{w.common.stages[r.stage]}</span>
        <Quorum desk={desk} />
        <Presence desk={desk} />
        <span role="status">{room.status.value !== 'connected' && <ConnectionChip room={room} />}</span>
        <RoomCode desk={desk} />
        <button type="button" class="small console-menu" aria-expanded={open.value} aria-controls={id} onClick={() => (open.value = !open.value)}>
          {w.console.header.menu}
        </button>
      </div>
      <div id={id} class={`row wrap console-links ${open.value ? 'open' : ''}`}>
        <Links room={room} accounted={desk.me.value?.account !== undefined} />
        <Opens says={w.common.shortcuts} title={w.console.header.shortcutsTitle} kind="plain small" shortcut="?">
          {() => <Keys />}
        </Opens>
        <Leaving desk={desk} />
      </div>
    </header>
  );
}

function When({ desk }: { desk: Desk }) {
  const r = roundtable(desk.room);
  const place = say(desk.room, r.place);
  return <>{[...(place ? [place] : []), day(now.value, r.timeZone), timeOfDay(now.value, r.timeZone)].join(' · ')}</>;
}

function Quorum({ desk }: { desk: Desk }) {
  const w = words();
  const quorum = roundtable(desk.room).quorum;
  if (!quorum || quorum.roll === 0 || roundtable(desk.room).stage === 'closed') {
    return null;
  }
  const figures = quorum.reached ? w.deciding.quorum(quorum.present, quorum.roll) : w.deciding.noQuorum(quorum.present, quorum.roll);
  const missing = quorum.missing.map((sector) => sectorName(desk.room, sector)).join(', ');
  return (
    <span class={`chip wrap ${quorum.reached ? 'good' : 'bad'}`} role="status">
      {missing ? `${figures} · ${w.console.header.quorumMissing(missing)}` : figures}
    </span>
  );
}

function Presence({ desk }: { desk: Desk }) {
  const w = words().console.header;
  const lobby = desk.lobby.value;
  if (!lobby) {
    return null;
  }
  return (
    <>
      <span class="chip">{w.connected(lobby.connected)}</span>
      <span role="status">{lobby.waiting.length > 0 && roundtable(desk.room).stage !== 'closed' && <span class="chip warn">{w.waiting(lobby.waiting.length)}</span>}</span>
    </>
  );
}

/** The keys that do something just now: those of the buttons on the page. */
function Keys() {
  const w = words().console.header;
  const keys = useMemo(applying, []);
  return (
    <>
      <dl class="console-keys">
        {keys.map(({ key, says }) => (
          <div key={key} class="row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet small">{w.shortcutsHelp}</p>
    </>
  );
}
