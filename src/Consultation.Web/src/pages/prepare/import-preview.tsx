import type { ImportedSeatShape, ImportPreview, ImportProblem } from '../../contract';
import { words } from '../../words';
import { said, uses, type Work } from './work';

const MOST_SHOWN = 200;

/** What is wrong with a file, by line, and what to do about it. */
export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  const w = words().importPeople;
  return (
    <div class="stack" role="alert">
      <p class="notice bad">{w.problems(problems.length)}</p>
      <ul class="plain-list stack tight">
        {problems.slice(0, MOST_SHOWN).map((problem, i) => (
          <li key={i} class="small">
            <b>{[...(problem.line > 0 ? [w.line(problem.line)] : []), ...(problem.column ? [w.column(problem.column)] : []), ...(problem.value ? [`“${problem.value}”`] : [])].join(', ')}</b>{' '}
            {w.faults[problem.fault]}
          </li>
        ))}
        {problems.length > MOST_SHOWN && <li class="small quiet">{w.more(problems.length - MOST_SHOWN)}</li>}
      </ul>
    </div>
  );
}

/** What a file comes to: what is added and what changes. */
export function ImportFound({ work, preview }: { work: Work; preview: ImportPreview }) {
  const w = words().importPeople;
  const { seats, sectors } = preview;
  const many = (is: ImportedSeatShape['is']): number => seats.filter((seat) => seat.is === is).length;
  const persons = seats.flatMap((seat) => seat.persons);
  const shown = seats.filter((seat) => seat.is !== 'same' || seat.persons.some((p) => p.is !== 'same'));
  if (!preview.plan) {
    return <p class="notice">{w.nothing}</p>;
  }
  return (
    <>
      <div class="notice stack tight" role="status">
        {sectors.length > 0 && <p>{w.sectors(sectors.join(', '))}</p>}
        <p>{w.sum(many('added'), many('changed'), many('same'))}</p>
        {persons.length > 0 && <p>{w.persons(persons.filter((p) => p.is === 'added').length, persons.filter((p) => p.is === 'changed').length)}</p>}
      </div>
      <ul class="plain-list prepare-rows">
        {shown.slice(0, MOST_SHOWN).map((seat) => (
          <Seat key={seat.line} work={work} seat={seat} />
        ))}
        {shown.length > MOST_SHOWN && <li class="small quiet">{w.more(shown.length - MOST_SHOWN)}</li>}
      </ul>
    </>
  );
}

function Seat({ work, seat }: { work: Work; seat: ImportedSeatShape }) {
  const w = words().importPeople;
  const parts = words().prepare.personsPart.parts;
  const about = [
    seat.sector,
    ...(seat.votes ? [] : [w.noVote]),
    ...(uses(work, 'weights') && seat.votes ? [w.weight(seat.weight)] : []),
    ...(seat.language ? [words().common.languages[seat.language]] : []),
  ];
  return (
    <li class="prepare-row">
      <div class="grow">
        <p>
          {said(work, seat.name)} <span class={`chip ${seat.is === 'added' ? 'good' : seat.is === 'changed' ? 'warn' : ''}`}>{w.is[seat.is]}</span>{' '}
          <span class="quiet small">{seat.changed.map((field) => w.fields[field]).join(', ')}</span>
        </p>
        <p class="quiet small">{about.join(' · ')}</p>
        {seat.persons.map((person) => (
          <p key={person.name} class="small">
            {[`${person.name} (${parts[person.part]})`, ...(person.is === 'added' && person.known ? [w.known] : []), ...(person.is === 'changed' ? [w.is.changed] : [])].join(' · ')}
          </p>
        ))}
      </div>
      <span class="quiet small number">{w.line(seat.line)}</span>
    </li>
  );
}
