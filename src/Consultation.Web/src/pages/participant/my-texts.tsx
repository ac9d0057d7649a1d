import type { MineSlice } from '../../contract';
import { listed } from '../../live/reading';
import type { Room } from '../../live/room';
import { Statement } from '../../parts/text';
import { words } from '../../words';

/** How many texts a seat has put into the record: amendments, and statements that are its own or that it signed. */
export const countTexts = (mine: MineSlice): number => Object.keys(mine.amendments).length + Object.keys(mine.statements).length;

/** The amendments a seat proposed and the statements it made or signed. */
export function MyTexts({ room, mine }: { room: Room; mine: MineSlice }) {
  const w = words().texts;
  const table = room.state.slices.table.value;
  const amendments = listed(table?.amendments).filter((a) => mine.amendments[a.id]);
  const statements = listed(table?.statements).filter((s) => mine.statements[s.id]);
  return (
    <>
      {amendments.length > 0 && (
        <details>
          <summary>{w.amendments}</summary>
          <ul class="plain-list stack loose indent">
            {amendments.map((amendment) => (
              <li key={amendment.id} class="stack tight">
                <p>
                  <span class="small quiet">{words().deciding.pointsNamed([table?.points[amendment.point]?.number ?? ''])}</span>{' '}
                  <span class="chip">{w.amendmentStates[amendment.state]}</span>
                </p>
                <Statement text={amendment.text} class="lesser" />
              </li>
            ))}
          </ul>
        </details>
      )}
      {statements.length > 0 && (
        <details>
          <summary>{w.statements}</summary>
          <ul class="plain-list stack loose indent">
            {statements.map((statement) => (
              <li key={statement.id} class="stack tight">
                <p class="small quiet">{mine.statements[statement.id]?.own ? w.yours : w.youSigned}</p>
                <Statement text={statement.text} class="lesser" />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
