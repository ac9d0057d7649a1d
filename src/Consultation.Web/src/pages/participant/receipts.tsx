import type { ListedReceipt } from '../../contract';
import type { Room } from '../../live/room';
import { words } from '../../words';
import { ballotForm } from './ballot';

/** The receipts of a secret vote with their positions; one's own is marked where this page still knows it. */
export function Receipts({ room, id, receipts }: { room: Room; id: string; receipts: ListedReceipt[] }) {
  const w = words().voting;
  const mine = room.state.slices.mine.value;
  const form = mine && ballotForm(room, id, mine.seat);
  return receipts.length === 0 ? null : (
    <details>
      <summary class="small">{w.receipts(receipts.length)}</summary>
      <ul class="plain-list small stack tight">
        {receipts.map(({ receipt, position }, i) => (
          <li key={i} class="row top">
            <span class="grow number">
              {receipt} {form?.owns(receipt) && <span class="chip good">{w.yours}</span>}
            </span>
            <span>{words().deciding.positions[position]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
