import { words } from '../../words';
import { Section } from './section';
import { seatsOf } from './table';
import type { Work } from './work';

/** How many seats can be joined by a link, and the page on which links are made and printed. */
export function Invite({ work }: { work: Work }) {
  const w = words().prepare.invite;
  const seats = seatsOf(work).length;
  const invited = work.invited.value;
  return (
    <Section id="invite" help={w.help}>
      {invited !== undefined && <p>{seats === 0 ? w.noSeats : w.links(Math.min(invited, seats), seats)}</p>}
      <div class="row wrap">
        <a class={`button ${invited !== undefined && invited < seats ? 'main' : ''}`} href={`/r/${work.roundtable.id}/invitations`}>
          {w.toPage}
        </a>
      </div>
    </Section>
  );
}
