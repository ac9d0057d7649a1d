import type { InvitationShape } from '../../contract';
import { day, timeOfDay } from '../../live/clock';
import { Act } from '../../parts/act';
import { Confirm } from '../../parts/confirm';
import { CopyLink } from '../../parts/copy';
import { words } from '../../words';
import { invitationOf } from './invited';
import { QrCode } from './qr-code';
import type { AllInvitations } from './use-invitations';

interface RowProps {
  all: AllInvitations;
  /** As invitations name it: seat:gov1, display. */
  part: string;
  name: string;
  about: string;
  persons: readonly string[];
}

/** A seat or role with its link, and the links of its persons. */
export function InvitationRow({ all, part, name, about, persons }: RowProps) {
  const w = words().prepare.invitations;
  const of = (person?: string): InvitationShape | undefined => invitationOf(all.list.value ?? [], part, person);
  const called = (person: string): string => all.people.value.find((p) => p.id === person)?.name ?? words().prepare.seatsPart.somebody;
  return (
    <li class="sheet stack invitation">
      <div class="stack tight">
        <h3>{name}</h3>
        {about && <p class="quiet small">{about}</p>}
      </div>
      <Link all={all} part={part} name={name} invitation={of()} />
      {persons.map((person) => (
        <div key={person} class="stack invitation-person">
          <h4>{called(person)}</h4>
          <Link all={all} part={part} person={person} name={w.personOf(called(person), name)} invitation={of(person)} />
        </div>
      ))}
    </li>
  );
}

interface LinkProps {
  all: AllInvitations;
  part: string;
  person?: string;
  name: string;
  invitation: InvitationShape | undefined;
}

function Link({ all, part, person, name, invitation }: LinkProps) {
  const w = words().prepare.invitations;
  const request = { as: [part], ...(person ? { person } : {}) };
  if (!invitation) {
    return (
      <div class="row wrap">
        <Act label={person ? w.makeOwnFor(name) : w.makeFor(name)} onDo={() => all.make(request)}>
          {person ? w.makeOwn : w.make}
        </Act>
      </div>
    );
  }
  const zone = all.room.state.slices.roundtable.value!.timeZone;
  const { redeemed } = invitation;
  return (
    <div class="invitation-link">
      <QrCode invitation={invitation} label={w.qrOf(name)} />
      <div class="stack">
        <p>
          <span class={`chip wrap ${redeemed ? 'good' : ''}`}>{redeemed ? w.opened(day(redeemed, zone), timeOfDay(redeemed, zone)) : w.notOpened}</span>
        </p>
        <CopyLink link={invitation.link} label={w.linkOf(name)} />
        <div class="row wrap">
          <Confirm kind="plain small" label={w.replaceOf(name)} question={w.replaceQuestion} yes={w.replace} onDo={() => all.make({ ...request, replace: true })}>
            {w.replace}
          </Confirm>
          <Confirm kind="plain small danger" label={w.withdrawOf(name)} question={w.withdrawQuestion} yes={w.withdraw} onDo={() => all.withdraw(part, person)}>
            {w.withdraw}
          </Confirm>
        </div>
      </div>
    </div>
  );
}
