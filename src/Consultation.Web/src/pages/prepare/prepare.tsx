import type { Room } from '../../live/room';
import { Gate } from '../../parts/gate';
import { Turned } from '../../parts/message';
import { PageHead } from '../../parts/page-head';
import { ConnectionChip } from '../../parts/status';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import { Menu } from './menu';
import { sectionsFor } from './sections';
import { useWork } from './use-work';
import { said } from './work';
import './prepare.css';

/** What is prepared before a session: description, rule, seats, agenda, points. */
export default function Prepare({ roundtable }: { roundtable: string }) {
  return <Gate roundtable={roundtable}>{(room) => <ForRole room={room} />}</Gate>;
}

function ForRole({ room }: { room: Room }) {
  const prepares = room.audience.value === 'facilitator' || room.audience.value === 'rapporteur';
  return prepares ? <Page room={room} /> : <Turned refusal={{ code: 'access.notYourRole', message: '' }} />;
}

function Page({ room }: { room: Room }) {
  const work = useWork(room);
  const w = words().prepare;
  const { id, stage } = work.roundtable;
  useTitle(w.title);
  const sections = sectionsFor(work);
  const links = [
    [`/r/${id}`, words().library.livePage[room.audience.value ?? ''] ?? words().library.open] as const,
    ...(work.leads ? [[`/r/${id}/invitations`, words().library.invitations] as const] : []),
    [`/r/${id}/documents`, words().library.documents.title] as const,
  ];
  return (
    <>
      <PageHead page={w.title} title={said(work, work.roundtable.title)} links={links}>
        <span class={`chip ${stage === 'live' ? 'good' : ''}`}>{words().common.stages[stage]}</span>
        <ConnectionChip room={room} />
      </PageHead>
      <div class="page-body prepare">
        <Menu sections={sections.map(({ id: anchor, count }) => ({ anchor, name: w.sections[anchor], count: count?.() }))} />
        <main class="stack loose prepare-sections">
          {stage !== 'draft' && stage !== 'scheduled' && <p class="notice warn">{w.stageNotice[stage]}</p>}
          {sections.map(({ id: anchor, Section }) => (
            <Section key={anchor} work={work} />
          ))}
        </main>
      </div>
    </>
  );
}
