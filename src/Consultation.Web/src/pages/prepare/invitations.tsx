import { useMemo } from 'preact/hooks';
import type { Room } from '../../live/room';
import { Act, Refused, shown } from '../../parts/act';
import { Gate } from '../../parts/gate';
import { PageHead } from '../../parts/page-head';
import { useTitle } from '../../parts/title';
import { inWords, words } from '../../words';
import { InvitationCards } from './invitation-cards';
import { InvitationRow } from './invitation-row';
import { lacking, leadsHereOnly, readableCode, ROLES, seatPart } from './invited';
import { useInvitations } from './use-invitations';
import './invitations.css';

/** The links by which people come in: for seats, for the display, for those who observe, write and facilitate. */
export default function Invitations({ roundtable }: { roundtable: string }) {
  return (
    <Gate roundtable={roundtable} as="facilitator">
      {(room) => <Page room={room} />}
    </Gate>
  );
}

function Page({ room }: { room: Room }) {
  const w = words().prepare.invitations;
  const all = useInvitations(room);
  const refusal = useMemo(shown, []);
  const { id, title, authentic } = room.state.slices.roundtable.value!;
  useTitle(w.title);
  const list = all.list.value;
  const { code, joinUrl } = all.info.value ?? {};
  const without = lacking(all.seats, list ?? []);
  const printable = (list ?? []).some((i) => i.as.startsWith('seat:'));
  const links = [[`/r/${id}`, words().prepare.console] as const, [`/r/${id}/prepare`, words().prepare.title] as const];
  return (
    <>
      <PageHead page={w.title} title={inWords(title, authentic)} links={links} />
      <main class="page-body stack loose no-print">
        <div class="stack">
          <p class="quiet prepare-help">{w.help}</p>
          <div class="row wrap">
            {without.length > 0 && list && (
              <Act kind="main" refusal={refusal} onDo={() => all.make({ as: without.map(seatPart) })}>
                {without.length === all.seats.length ? w.makeAll : w.makeRest(without.length)}
              </Act>
            )}
            <button type="button" class={without.length === 0 ? 'main' : ''} disabled={!printable} onClick={() => print()}>
              {w.print}
            </button>
            {!printable && list && <p class="quiet small">{all.seats.length > 0 ? w.nothingToPrint : w.noSeats}</p>}
          </div>
          <Refused refusal={refusal.value ?? all.refusal.value} />
          {list?.some((i) => leadsHereOnly(i.link)) && <p class="notice warn">{w.localOnly}</p>}
          {code && joinUrl && <p>{w.roomCode(joinUrl, readableCode(code))}</p>}
        </div>
        {list && (
          <>
            {all.sectors.map(([sector, { name }]) => (
              <section key={sector} class="stack" aria-labelledby={`seats-${sector}`}>
                <h2 id={`seats-${sector}`}>
                  {w.seats}: {inWords(name, authentic)}
                </h2>
                <ul class="plain-list invitations">
                  {all.seats
                    .filter(([, shape]) => shape.sector === sector)
                    .map(([seat, shape]) => (
                      <InvitationRow key={seat} all={all} part={seatPart([seat])} name={inWords(shape.name, authentic)} about={w.persons(shape.persons.length)} persons={shape.persons.map((p) => p.person)} />
                    ))}
                </ul>
              </section>
            ))}
            <section class="stack" aria-labelledby="roles-heading">
              <h2 id="roles-heading">{w.roles}</h2>
              <ul class="plain-list invitations">
                {ROLES.map((role) => (
                  <InvitationRow key={role} all={all} part={role} name={w.roleNames[role]} about={w.roleMeanings[role]} persons={[]} />
                ))}
              </ul>
            </section>
          </>
        )}
      </main>
      {list && <InvitationCards all={all} />}
    </>
  );
}
