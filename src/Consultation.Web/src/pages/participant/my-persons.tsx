import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MineSlice, NamedPerson, SeatPersonList } from '../../contract';
import { at, get } from '../../live/api';
import type { Room } from '../../live/room';
import { Act } from '../../parts/act';
import { words } from '../../words';

/** The persons of the seat, where several share it, and who of them holds its vote. */
export function MyPersons({ room, mine }: { room: Room; mine: MineSlice }) {
  const w = words().people.persons;
  const parts = words().prepare.personsPart.parts;
  const named = useSignal<readonly NamedPerson[]>([]);
  const ids = mine.persons.map((p) => `${p.person} ${p.part}`).join();
  useEffect(() => {
    void get<SeatPersonList>(at(room.id, `/persons?as=${encodeURIComponent(`seat:${mine.seat}`)}`)).then((answer) => {
      named.value = answer.ok ? answer.value.persons : named.value;
    });
  }, [ids, mine.seat]);
  const open = room.state.slices.roundtable.value?.stage !== 'closed';
  return mine.persons.length === 0 || named.value.length === 0 ? null : (
    <section class="stack" aria-labelledby="my-persons">
      <h3 id="my-persons">{w.title}</h3>
      {mine.votes && mine.persons.length > 1 && <p class="small quiet">{w.help}</p>}
      <ul class="plain-list stack">
        {named.value.map(({ person, name, part }) => (
          <li key={person} class="stack tight">
            <p>
              {name ?? w.unnamed} <span class="quiet small">{parts[part]}</span> {mine.votes && mine.voteHolder === person && <span class="chip good">{w.holds}</span>}
            </p>
            {open && mine.votes && mine.voteHolder !== person && (
              <div>
                <Act onDo={() => room.do({ do: 'holdVote', seat: mine.seat, person })}>{w.give(name ?? w.unnamed)}</Act>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
