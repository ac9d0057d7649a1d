import { Act, Refused, shown } from '../../parts/act';
import { useMemo } from 'preact/hooks';
import { partWords, type SeatPersonShape } from '../../contract';
import { inOrder } from '../../live/alphabet';
import { Dialog } from '../../parts/dialog';
import { language, words } from '../../words';
import { AddPerson } from './add-person';
import { said, type Work } from './work';

/** The persons of a seat: who heads it, who stands in, who advises; one at a time holds its vote. */
export function Persons({ work, id, onClose }: { work: Work; id: string; onClose: () => void }) {
  const w = words().prepare.personsPart;
  const refusal = useMemo(shown, []);
  const seat = work.room.state.slices.people.value?.seats?.[id];
  if (!seat) {
    return null;
  }
  return (
    <Dialog title={w.title(said(work, seat.name))} onClose={onClose}>
      <p class="quiet small">{seat.votes ? w.help : w.helpNoVote}</p>
      {seat.persons.length === 0 && <p class="quiet">{w.none}</p>}
      <ul class="plain-list prepare-rows">
        {named(work, seat.persons).map(({ person, part, name }) => {
          const holds = seat.voteHolder === person;
          return (
            <li key={person} class="prepare-row">
              <p class="grow">
                {name} <span class="quiet small">{w.parts[part]}</span> {holds && seat.votes && <span class="chip good">{w.holdsVote}</span>}
              </p>
              <div class="row wrap">
                {!holds && seat.votes && (
                  <Act kind="plain small" refusal={refusal} label={w.holdVoteOf(name)} onDo={() => work.room.do({ do: 'holdVote', seat: id, person })}>
                    {w.holdVote}
                  </Act>
                )}
                <Act kind="plain small danger" refusal={refusal} label={w.releaseOf(name)} onDo={() => work.room.do({ do: 'releasePerson', seat: id, person })}>
                  {w.release}
                </Act>
              </div>
            </li>
          );
        })}
      </ul>
      <Refused refusal={refusal.value} />
      <AddPerson work={work} seat={id} standing={seat.persons.map((p) => p.person)} />
    </Dialog>
  );
}

/** By what they are for the seat, and of those alike by name. */
function named(work: Work, persons: readonly SeatPersonShape[]): (SeatPersonShape & { name: string })[] {
  const byName = inOrder(language.value);
  return persons
    .map((p) => ({ ...p, name: work.people.value.find((known) => known.id === p.person)?.name ?? words().prepare.seatsPart.somebody }))
    .sort((a, b) => partWords.indexOf(a.part) - partWords.indexOf(b.part) || byName(a.name, b.name));
}
