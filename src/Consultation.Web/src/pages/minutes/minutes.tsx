import { useEffect, useMemo } from 'preact/hooks';
import type { MinutesDraft, RoundtableInfo, Tradition } from '../../contract';
import { traditionWords } from '../../contract';
import { lookingAgain } from '../../live/look-again';
import { editable, MinutesWork, type Editable } from '../../live/minutes-work';
import { Refused } from '../../parts/act';
import { Choice } from '../../parts/form';
import { words } from '../../words';
import { Approving, SilenceRuns } from './approve';
import { Circulated, Circulating, Whole } from './circulate';
import { Corrections } from './corrections';
import { DistributionPart } from './distribution';
import { Life } from './life';
import { Paragraphs } from './paragraphs';
import { Publishing } from './publish';
import './minutes.css';
import { Versions } from './versions';

const LOOK_AGAIN_MS = 10_000;

/** What a part of the page works with. */
export interface PartProps {
  work: MinutesWork;
  draft: MinutesDraft;
  /** What one may be at the roundtable. */
  roles: readonly string[];
}

/** The life of the minutes, for those who prepare. */
export function Minutes({ info }: { info: RoundtableInfo }) {
  const work = useMemo(() => new MinutesWork(info.id), [info.id]);
  useEffect(() => {
    void work.load().then(() => (mayPublish(info.roles) ? work.follow() : undefined));
    return lookingAgain(() => work.load(), LOOK_AGAIN_MS);
  }, [work]);
  const draft = work.draft.value;
  if (!draft) {
    return work.refusal.value ? <Refused refusal={work.refusal.value} /> : <p role="status">{words().common.loading}</p>;
  }
  const part: PartProps = { work, draft, roles: info.roles };
  return (
    <div class="stack loose minutes">
      <Refused refusal={work.refusal.value} />
      {info.stage !== 'closed' && <p class="notice warn">{words().minutes.notClosed}</p>}
      <Head {...part} closed={info.stage === 'closed'} />
      <Corrections {...part} />
      <Paragraphs {...part} />
      <DistributionPart {...part} />
      <Versions {...part} />
    </div>
  );
}

export const mayPublish = (roles: readonly string[]): boolean => roles.some((r) => ['facilitator', 'staff', 'administrator'].includes(r));

/** How many corrections are still to be decided on: while there is one, nothing can be approved. */
export const undecidedOf = (draft: MinutesDraft): number => draft.corrections.filter((c) => c.state === 'proposed').length;

/** The minutes are the facilitator's to approve. */
export const mayApprove = (roles: readonly string[]): boolean => roles.includes('facilitator');

function Head({ closed, ...part }: PartProps & { closed: boolean }) {
  const { work, draft, roles } = part;
  const w = words().minutes;
  const sets = draft.approved === undefined && roles.some((r) => r === 'facilitator' || r === 'rapporteur');
  return (
    <section class="sheet stack" aria-label={w.title}>
      {draft.symbol && <p class="number">{w.symbol(draft.symbol)}</p>}
      {closed && <Life draft={draft} />}
      {draft.changedSince && draft.approved === undefined && <p class="notice warn small">{w.changedSince(draft.versions.at(-1)?.version ?? 0)}</p>}
      <div class="minutes-choices">
        <Choice<Editable>
          label={w.document}
          value={work.kind.value}
          options={(Object.keys(editable) as Editable[]).map((kind) => [kind, words().library.documents.kinds[editable[kind]]![0]] as const)}
          help={w.documentHelp}
          onChange={(kind) => void work.turnTo(kind)}
        />
        {draft.languages.length > 1 && (
          <Choice label={w.language} value={draft.language} options={draft.languages.map((l) => [l, words().common.languages[l]] as const)} onChange={(l) => void work.speak(l)} />
        )}
        {sets && (
          <Choice<Tradition>
            label={w.tradition}
            value={draft.tradition}
            options={traditionWords.map((t) => [t, w.traditions[t]] as const)}
            help={w.traditionHelp[draft.tradition]}
            onChange={(tradition) => void work.do({ do: 'setTradition', tradition }).then((answer) => (work.refusal.value = answer.ok ? undefined : answer.refusal))}
          />
        )}
      </div>
      {closed && (
        <>
          <Circulated {...part} />
          <SilenceRuns {...part} />
          <div class="row wrap">
            <Circulating {...part} />
            <Approving {...part} />
            {draft.publications.length === 0 && <Whole {...part} />}
          </div>
          <Publishing {...part} />
        </>
      )}
    </section>
  );
}
