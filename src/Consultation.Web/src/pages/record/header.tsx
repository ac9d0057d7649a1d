import { now, timeOfDay } from '../../live/clock';
import { minutesStand } from '../../live/minutes-stand';
import type { Room } from '../../live/room';
import { LanguageChoice } from '../../parts/language';
import { ConnectionChip } from '../../parts/status';
import { words } from '../../words';
import { roundtable, say } from './meeting';

/** Which roundtable, how it stands, and the pages beside this one. */
export function Header({ room }: { room: Room }) {
  const w = words();
  const { title, stage } = roundtable(room);
  const stands = minutesStand(room);
  return (
    <header class="record-header">
      <h1>{say(room, title)}</h1>
      <p class="row wrap small">
        <span class={`chip ${stage === 'live' ? 'good' : stage === 'suspended' ? 'warn' : ''}`}>{w.common.stages[stage]}</span>
        <Time room={room} />
        <ConnectionChip room={room} />
      </p>
      <nav class="row wrap small push" aria-label={w.record.pages}>
        {room.audience.value === 'facilitator' && (
          <a class="button plain small" href={`/r/${room.id}`}>
            {w.prepare.console}
          </a>
        )}
        <a class="button plain small" href={`/r/${room.id}/display`} target="_blank" rel="noopener">
          {w.record.display}
        </a>
        <a class="button plain small" href={`/r/${room.id}/documents`}>
          {w.record.documents}
        </a>
        <LanguageChoice />
      </nav>
      {stage === 'suspended' && <p class="notice warn record-stage">{w.record.now.suspended}</p>}
      {stage === 'closed' && (
        <p class="notice record-stage row wrap">
          <span class="grow">{w.record.now[stands ?? 'closed']}</span>
          <a class="button small" href={`/r/${room.id}/documents`}>
            {w.record.now.toDocuments}
          </a>
        </p>
      )}
    </header>
  );
}

function Time({ room }: { room: Room }) {
  return (
    <time class="quiet number" dateTime={now.value.toISOString()}>
      {timeOfDay(now.value, roundtable(room).timeZone)}
    </time>
  );
}
