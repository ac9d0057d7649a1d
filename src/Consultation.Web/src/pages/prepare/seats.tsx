import type { SeatShape } from '../../contract';
import { words } from '../../words';
import { ImportPeople } from './import-people';
import { Opens } from './opens';
import { Persons } from './persons';
import { SeatForm } from './seat-form';
import { SeveralSeats } from './several-seats';
import { Section } from './section';
import { seatsOf, sectorsOf } from './table';
import { said, uses, type Work } from './work';

/** The places at the table, by sector. */
export function Seats({ work }: { work: Work }) {
  const w = words().prepare.seatsPart;
  const [sectors, seats] = [sectorsOf(work), seatsOf(work)];
  const add = work.open && (
    <Opens kind="plain" dialog={(close) => <ImportPeople work={work} onClose={close} />}>{words().importPeople.open}</Opens>
  );
  const more = work.open && sectors.length > 0 && (
    <>
      <Opens dialog={(close) => <SeveralSeats work={work} onClose={close} />}>{w.addSeveral}</Opens>
      <Opens kind={seats.length === 0 ? 'main' : ''} dialog={(close) => <SeatForm work={work} onClose={close} />}>
        {w.add}
      </Opens>
    </>
  );
  return (
    <Section id="seats" help={w.help} actions={<>{add}{more}</>}>
      {sectors.length === 0 ? <p class="quiet">{w.sectorFirst}</p> : seats.length === 0 && <p class="quiet">{w.none}</p>}
      {sectors.map(([id, sector]) => {
        const here = seats.filter(([, seat]) => seat.sector === id);
        return (
          here.length > 0 && (
            <div key={id} class="stack tight">
              <h3>{said(work, sector.name)}</h3>
              <ul class="plain-list prepare-rows">
                {here.map(([seat, shape]) => (
                  <SeatRow key={seat} work={work} id={seat} seat={shape} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </Section>
  );
}

function SeatRow({ work, id, seat }: { work: Work; id: string; seat: SeatShape }) {
  const w = words().prepare.seatsPart;
  const name = said(work, seat.name);
  const called = (person: string): string => work.people.value.find((p) => p.id === person)?.name ?? w.somebody;
  return (
    <li class="prepare-row">
      <div class="grow">
        <p>
          {name} {!seat.votes && <span class="chip">{w.noVote}</span>} {uses(work, 'weights') && seat.votes && <span class="chip">{w.weightIs(seat.weight)}</span>}
        </p>
        {seat.persons.length > 0 && <p class="quiet small">{seat.persons.map((p) => called(p.person)).join(' · ')}</p>}
      </div>
      {work.open && (
        <div class="row wrap">
          <Opens kind="plain" label={w.personsOf(seat.persons.length, name)} dialog={(close) => <Persons work={work} id={id} onClose={close} />}>
            {w.persons(seat.persons.length)}
          </Opens>
          <Opens label={w.change(name)} dialog={(close) => <SeatForm work={work} id={id} seat={seat} onClose={close} />}>
            {words().common.change}
          </Opens>
        </div>
      )}
    </li>
  );
}
