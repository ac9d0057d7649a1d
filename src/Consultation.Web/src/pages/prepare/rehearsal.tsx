import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RehearsalState } from '../../contract';
import { at, del, get, post } from '../../live/api';
import { timeOfDay } from '../../live/clock';
import { Act } from '../../parts/act';
import { Confirm } from '../../parts/confirm';
import { words } from '../../words';
import { Section } from './section';
import { seatsOf } from './table';
import type { Work } from './work';

/** A rehearsal: a copy of what is prepared, with simulated participants. */
export function Rehearsal({ work }: { work: Work }) {
  const w = words().prepare.rehearsal;
  const { id, timeZone } = work.roundtable;
  const path = at(id, '/rehearsal');
  const state = useSignal<RehearsalState | undefined>(undefined);
  useEffect(() => {
    void get<RehearsalState>(path).then((answer) => {
      state.value = answer.ok ? answer.value : undefined;
    });
  }, [path]);
  const begin = async () => {
    const answer = await post<RehearsalState>(path);
    if (answer.ok && answer.value.rehearsal) {
      location.assign(answer.value.rehearsal.next);
    }
    return answer;
  };
  const remove = async () => {
    const answer = await del<RehearsalState>(path);
    if (answer.ok) {
      state.value = answer.value;
    }
    return answer;
  };
  const there = state.value?.rehearsal;
  const empty = seatsOf(work).length === 0;
  return (
    <Section id="rehearsal" help={w.help}>
      {there && <p>{w.there(timeOfDay(there.began, timeZone), timeOfDay(there.until, timeZone))}</p>}
      {!there && empty && <p class="quiet">{w.noSeats}</p>}
      <div class="row wrap">
        {there ? (
          <>
            <a class="button" href={there.next}>
              {w.open}
            </a>
            <Confirm question={w.removeQuestion} yes={w.remove} kind="plain danger" onDo={remove}>
              {w.remove}
            </Confirm>
          </>
        ) : (
          <Act disabled={empty} onDo={begin}>
            {w.begin}
          </Act>
        )}
      </div>
    </Section>
  );
}
