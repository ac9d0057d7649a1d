import { words } from '../../words';
import type { Desk } from './desk';
import { Opens } from '../../parts/opens';
import { roundtable } from './meeting';

/** 48210937 as 4821 0937. */
export const spaced = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');

/** The room code, and large for the room where it is asked for. */
export function RoomCode({ desk }: { desk: Desk }) {
  const w = words().console.header;
  const code = desk.lobby.value?.code ?? desk.info.value?.code;
  if (!code || roundtable(desk.room).stage === 'closed') {
    return null;
  }
  const address = desk.info.value?.joinUrl;
  return (
    <Opens
      says={
        <span class="number">
          <span class="console-roomy">{w.roomCode} </span>
          {spaced(code)}
        </span>
      }
      label={`${w.roomCode} ${spaced(code)}`}
      title={w.codeTitle}
      kind="small"
    >
      {() => (
        <div class="stack console-code">
          <p class="number">{spaced(code)}</p>
          {address && <p class="big">{w.at(address)}</p>}
          <p class="quiet">{w.codeHelp}</p>
        </div>
      )}
    </Opens>
  );
}
