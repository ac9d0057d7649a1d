import { byPlace, listed } from '../../live/reading';
import { Act } from '../../parts/act';
import { words } from '../../words';
import { said, type Work } from './work';

const LAST_PLACE = 1000;

/** What the roundtable before in the series left to this agenda: the approval of its minutes, and what was put off. */
export function Proposed({ work }: { work: Work }) {
  const w = words().beginnings.proposed;
  const proposed = listed(work.room.state.slices.positions.value?.proposed).sort(byPlace);
  return proposed.length === 0 || !work.open ? null : (
    <section class="notice stack tight" aria-labelledby="proposed-title">
      <h3 id="proposed-title">{w.title}</h3>
      <ul class="plain-list prepare-rows">
        {proposed.map((item) => {
          const title = said(work, item.title);
          return (
            <li key={item.id} class="prepare-row">
              <div class="grow">
                <p>{title}</p>
                {item.deferred && <p class="quiet small">{item.reason ? w.deferredFor(said(work, item.reason)) : w.deferred}</p>}
              </div>
              <Act
                label={w.addOf(title)}
                onDo={() =>
                  work.room.do({
                    do: 'addItem',
                    item: item.id,
                    title: item.title,
                    // The minutes of the last meeting come first.
                    position: item.deferred ? LAST_PLACE : 1,
                    ...(item.minutes ? { minutes: item.minutes } : {}),
                  })
                }
              >
                {w.add}
              </Act>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
