import type { InvitationShape } from '../../contract';
import { inWords, words } from '../../words';
import { readableCode, typedAddress } from './invited';
import { QrCode } from './qr-code';
import type { AllInvitations } from './use-invitations';

/** What is printed: a card for each seat and each person with a link, several on a page. */
export function InvitationCards({ all }: { all: AllInvitations }) {
  const seats = all.seats.flatMap(([id, seat]) => (all.list.value ?? []).filter((i) => i.as === `seat:${id}`).map((i) => ({ i, seat })));
  const authentic = all.room.state.slices.roundtable.value!.authentic;
  return (
    <div class="cards">
      {seats.map(({ i, seat }) => (
        <Card key={i.as + (i.person ?? '')} all={all} invitation={i} seat={inWords(seat.name, authentic)} />
      ))}
    </div>
  );
}

function Card({ all, invitation, seat }: { all: AllInvitations; invitation: InvitationShape; seat: string }) {
  const w = words().prepare.invitations;
  const { title, authentic } = all.room.state.slices.roundtable.value!;
  const person = all.people.value.find((p) => p.id === invitation.person)?.name;
  const code = all.info.value?.code;
  return (
    <div class="card">
      <div class="card-words">
        <p class="card-title">{inWords(title, authentic)}</p>
        <p class="card-seat">{person ? w.personOf(person, seat) : seat}</p>
        <p class="card-how">{w.howToJoin}</p>
        <p class="card-link">{invitation.link}</p>
        {code && <p class="card-how">{w.orByCode(all.info.value?.joinUrl ?? typedAddress(invitation.link), readableCode(code))}</p>}
      </div>
      <QrCode invitation={invitation} label={w.qrOf(seat)} />
    </div>
  );
}
