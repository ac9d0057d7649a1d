import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { JoinAnswer, RoundtableSummaryShape } from '../../contract';
import { at, get, type Refusal } from '../../live/api';
import { Room } from '../../live/room';
import { Refused } from '../../parts/act';
import { positions, Register } from '../../parts/register';
import { isInForce } from '../../live/series';
import { words } from '../../words';

/** The register of a series as its latest roundtable has it: what was agreed and is in force, and what is no more. */
export function SeriesRegister({ of }: { of: Pick<RoundtableSummaryShape, 'id' | 'title'> }) {
  const room = useSignal<Room | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  const w = words().series;
  useEffect(() => {
    let left = false;
    [room.value, refusal.value] = [undefined, undefined];
    void get<JoinAnswer>(at(of.id, '/view')).then((answer) => {
      if (left) {
        return;
      }
      if (answer.ok && answer.value.view && answer.value.number !== undefined) {
        // Read once, and not followed: nothing is connected.
        const found = new Room(of.id, undefined);
        found.state.start(answer.value.number, answer.value.view);
        room.value = found;
      } else {
        refusal.value = answer.ok ? undefined : answer.refusal;
      }
    });
    return () => {
      left = true;
    };
  }, [of.id]);
  const found = room.value;
  return (
    <section class="sheet stack" aria-labelledby="library-register">
      <h2 id="library-register">{found ? w.titleN(positions(found).filter(isInForce).length) : w.title}</h2>
      <p class="quiet small">{w.asOf(of.title)}</p>
      <Refused refusal={refusal.value} />
      {found ? <Register room={found} /> : !refusal.value && <p role="status">{words().common.loading}</p>}
    </section>
  );
}
