import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Room } from '../../live/room';
import { Gate } from '../../parts/gate';
import { Turned } from '../../parts/message';
import { PageHead } from '../../parts/page-head';
import { ConnectionChip } from '../../parts/status';
import { useTitle } from '../../parts/title';
import { words } from '../../words';
import { Menu } from './menu';
import { sectionsFor } from './sections';
import { lacksOf, STEPS, type Step } from './steps';
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
  const steps = STEPS.filter((step) => sections.some((s) => s.step === step));
  const shown = useStep(sections);
  const links = [
    [`/r/${id}`, words().library.livePage[room.audience.value ?? ''] ?? words().library.open] as const,
    ...(work.leads ? [[`/r/${id}/invitations`, words().library.invitations] as const] : []),
    [`/r/${id}/documents`, words().library.documents.title] as const,
  ];
  const place = steps.indexOf(shown);
  const lacks = lacksOf(work);
  return (
    <>
      <PageHead page={w.title} title={said(work, work.roundtable.title)} links={links}>
        <span class={`chip ${stage === 'live' ? 'good' : ''}`}>{words().common.stages[stage]}</span>
        <ConnectionChip room={room} />
      </PageHead>
      <div class="page-body prepare">
        <Menu steps={steps} shown={shown} lacks={lacks} />
        <main class="stack loose prepare-sections" tabIndex={-1}>
          {stage !== 'draft' && stage !== 'scheduled' && <p class="notice warn">{w.stageNotice[stage]}</p>}
          <div class="stack tight prepare-step">
            <p class="quiet small">{w.stepOf(place + 1, steps.length)}</p>
            <p class="big">{w.steps[shown]}</p>
          </div>
          {sections
            .filter((s) => s.step === shown)
            .map(({ id: anchor, Section }) => (
              <Section key={anchor} work={work} />
            ))}
          <nav class="row wrap prepare-onward" aria-label={w.onward}>
            {steps[place - 1] && (
              <a class="button" href={`#${steps[place - 1]}`}>
                <span aria-hidden="true">←</span> {w.steps[steps[place - 1]!]}
              </a>
            )}
            {steps[place + 1] && (
              <a class={`button push ${(lacks[shown] ?? []).length === 0 && work.open ? 'main' : ''}`} href={`#${steps[place + 1]}`}>
                {w.steps[steps[place + 1]!]} <span aria-hidden="true">→</span>
              </a>
            )}
          </nav>
        </main>
      </div>
    </>
  );
}

/** The step that the address names, by itself or by one of its sections. Whoever goes to one is then at its beginning. */
function useStep(sections: ReturnType<typeof sectionsFor>): Step {
  const hash = useSignal(location.hash.slice(1));
  useEffect(() => {
    const changed = (): void => {
      hash.value = location.hash.slice(1);
      const section = document.getElementById(hash.value);
      const main = document.querySelector<HTMLElement>('main');
      main?.focus({ preventScroll: true });
      (section ?? main)?.scrollIntoView();
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return (sections.find((s) => s.step === hash.value) ?? sections.find((s) => s.id === hash.value) ?? sections[0]!).step;
}
