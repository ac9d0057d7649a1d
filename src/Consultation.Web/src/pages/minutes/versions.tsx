import { useSignal } from '@preact/signals';
import type { MinutesDifference, MinutesVersionInfo } from '../../contract';
import { at, get } from '../../live/api';
import { day, timeOfDay } from '../../live/clock';
import { wholeOf } from '../../live/whole-minutes';
import { Choice, Form } from '../../parts/form';
import { Difference } from '../../parts/point/difference';
import { words } from '../../words';
import type { PartProps } from './minutes';

const DRAFT = '';

/** The versions there were, and what changed from one to another. */
export function Versions(props: PartProps) {
  const { work, draft } = props;
  const w = words().minutes;
  return (
    <section class="sheet stack" aria-labelledby="minutes-versions">
      <h2 id="minutes-versions">{w.versions}</h2>
      {draft.versions.length === 0 && <p class="quiet">{w.noVersions}</p>}
      <ul class="plain-list stack tight">
        {draft.versions.map((v) => (
          <li key={v.version}>
            <strong>{w.version(v.version)}</strong> <span class="small quiet">{told(v, draft.timeZone)}</span>{' '}
            <a class="small" href={wholeOf(work.roundtable, draft.language, v.version)} download>
              {w.readVersion(v.version)}
            </a>
          </li>
        ))}
      </ul>
      {draft.versions.length > 0 && <Compare {...props} />}
    </section>
  );
}

function told(v: MinutesVersionInfo, zone: string): string {
  const w = words().minutes;
  const until = v.until ? ([day(v.until, zone), timeOfDay(v.until, zone)] as const) : undefined;
  const circulated = until ? (v.ended ? w.wasCirculated(...until) : w.circulatedUntil(...until, zone)) : '';
  return [circulated, v.approved ? w.approvedOn(day(v.at, zone), timeOfDay(v.at, zone)) : ''].filter(Boolean).join(' · ');
}

function Compare({ work, draft }: PartProps) {
  const w = words().minutes;
  const from = useSignal(String(draft.versions.at(-1)?.version ?? 1));
  const to = useSignal(DRAFT);
  const found = useSignal<MinutesDifference | undefined>(undefined);
  const versions = draft.versions.map((v) => [String(v.version), w.version(v.version)] as const);
  const look = async () => {
    const later = to.peek() ? `&to=${to.peek()}` : '';
    const answer = await get<MinutesDifference>(at(work.roundtable, `/minutes/compare?from=${from.peek()}${later}&language=${draft.language}`));
    found.value = answer.ok ? answer.value : undefined;
    return answer;
  };
  return (
    <div class="stack">
      <Form send={w.compare} kind="" onSend={look}>
        <div class="minutes-choices">
          <Choice label={w.compareFrom} value={from.value} options={versions} onChange={(v) => (from.value = v)} />
          <Choice label={w.compareTo} value={to.value} options={[[DRAFT, w.theDraft], ...versions]} onChange={(v) => (to.value = v)} />
        </div>
      </Form>
      <div role="status">{found.value && <Compared difference={found.value} />}</div>
    </div>
  );
}

function Compared({ difference }: { difference: MinutesDifference }) {
  const w = words().minutes;
  const changed = difference.paragraphs.filter((p) => p.change !== 'unchanged');
  if (changed.length === 0) {
    return <p class="quiet">{w.nothingChanged}</p>;
  }
  return (
    <div class="stack">
      <p class="small quiet">{words().texts.legend}</p>
      <ol class="plain-list minutes-list">
        {changed.map((p) => (
          <li key={p.key} class="minutes-paragraph">
            <span class="number">{p.numberAfter ?? p.numberBefore}</span>
            <div class="stack tight">
              <p class="small quiet">{w.changes[p.change]}</p>
              <Difference runs={p.difference} language={difference.language} />
            </div>
          </li>
        ))}
      </ol>
      <p class="small quiet">{w.unchangedToo(difference.paragraphs.length - changed.length)}</p>
    </div>
  );
}
