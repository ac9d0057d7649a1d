import { useSignal } from '@preact/signals';
import type { PublicationInfo } from '../../contract';
import { at, incomplete } from '../../live/api';
import { day, timeOfDay } from '../../live/clock';
import { draft as typedUnder, forget } from '../../live/drafts';
import { newId } from '../../live/ids';
import { cleaned, REASON_MAX } from '../../live/typed';
import { CopyLink } from '../../parts/copy';
import { Choice, Field, Form } from '../../parts/form';
import { Confirm, done, Opens } from '../../parts/opens';
import { inWords, words } from '../../words';
import { ReadershipChoice } from './circulate';
import { mayPublish, type PartProps } from './minutes';
import { PublishedFiles } from './published-files';

const TEXT_MAX = 20_000;

/** Publishing what is approved, what was published, and corrigenda to it. */
export function Publishing(props: PartProps) {
  const { work, draft, roles } = props;
  const w = words().minutes;
  if (draft.approved === undefined) {
    return null;
  }
  const progress = work.progress.value;
  const underWay = progress?.stage === 'underWay';
  return (
    <div class="stack loose">
      {mayPublish(roles) && !underWay && (
        <div class="row wrap">
          <Opens says={w.publish} title={w.publishTitle} kind={draft.publications.length === 0 ? 'main' : ''}>
            {(close) => <Publish {...props} close={close} />}
          </Opens>
          {draft.publications.length > 0 && draft.paragraphs.length > 0 && (
            <Opens says={w.corrigendum} title={w.corrigendum}>
              {(close) => <Issue {...props} close={close} />}
            </Opens>
          )}
        </div>
      )}
      <div role="status">
        {underWay && (
          <label class="field">
            <span>{w.publishing(progress.done, progress.total)}</span>
            <progress {...(progress.total > 0 ? { value: progress.done, max: progress.total } : {})} />
          </label>
        )}
        {progress?.stage === 'failed' && <p class="notice bad">{w.publishFailed}</p>}
      </div>
      {draft.publications.length > 0 && (
        <div class="stack">
          <h2>{w.publications}</h2>
          <div class="stack tight">
            <p class="small">{w.checkedAt}</p>
            <CopyLink link={`${location.origin}/check`} label={w.checkLink} />
          </div>
          <ul class="plain-list stack">
            {[...draft.publications].reverse().map((publication) => (
              <Published key={publication.publication} {...props} publication={publication} />
            ))}
          </ul>
        </div>
      )}
      {draft.corrigenda.length > 0 && (
        <div class="stack">
          <h2>{w.corrigenda}</h2>
          <ul class="plain-list stack">
            {draft.corrigenda.map((c) => (
              <li key={c.corrigendum} class="stack tight">
                <p class="small quiet">
                  {c.number === undefined ? w.onGone : w.onParagraph(c.number)} · {day(c.at, draft.timeZone)}
                </p>
                <p class="minutes-pre quote">{inWords(c.text, draft.authentic)}</p>
                <p class="small minutes-pre">
                  {w.reason}: {inWords(c.reason, draft.authentic)}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Published({ work, draft, roles, publication: p }: PartProps & { publication: PublicationInfo }) {
  const w = words().minutes;
  const latest = draft.publications.length;
  const marking = draft.markings.find((m) => m.id === p.readership);
  const whom = p.readership === undefined ? w.everything : p.readership === 'public' ? w.public : marking ? w.upTo(inWords(marking.name, draft.authentic)) : p.readership;
  return (
    <li class="stack tight">
      <p class="row wrap">
        <strong>{w.publication(p.publication, p.version)}</strong>
        {p.supersededBy !== undefined && <span class="chip warn wrap">{w.supersededBy(p.supersededBy)}</span>}
      </p>
      <p class="small quiet">
        {w.publishedOn(day(p.at, draft.timeZone), timeOfDay(p.at, draft.timeZone))} · {whom}
      </p>
      <p class="small">{p.readership === 'public' ? w.filesPublic : w.filesKept}</p>
      <details>
        <summary>{w.files(p.files.length)}</summary>
        <PublishedFiles names={p.files.map((file) => file.name)} hrefOf={(name) => at(work.roundtable, `/documents/${encodeURIComponent(name)}?publication=${p.publication}`)} />
      </details>
      {p.supersededBy === undefined && p.publication < latest && mayPublish(roles) && (
        <div>
          <Confirm
            says={w.supersede}
            title={w.publication(p.publication, p.version)}
            kind="plain small edge-left"
            help={w.supersedeHelp(latest)}
            send={w.supersede}
            sendKind="main"
            onDo={() => work.do({ do: 'supersedePublication', publication: p.publication, by: latest })}
          />
        </div>
      )}
    </li>
  );
}

type InDialog = PartProps & { close: () => void };

function Publish({ work, draft, close }: InDialog) {
  const w = words().minutes;
  const readership = useSignal('public');
  return (
    <Form send={w.publish} onSend={() => done(work.publish(draft.approved!, readership.peek() || undefined), close)} onCancel={close}>
      <ReadershipChoice draft={draft} label={w.forWhom} value={readership.value} onChange={(r) => (readership.value = r)} />
      <p>{w.publishHelp}</p>
    </Form>
  );
}

function Issue({ work, draft, close }: InDialog) {
  const w = words().minutes;
  const name = `${work.roundtable}.minutes.corrigendum`;
  const paragraph = useSignal(draft.paragraphs[0]?.key ?? '');
  const corrigendum = useSignal(newId());
  const send = async () => {
    const [text, reason] = [cleaned(typedUnder(`${name}.text`).peek()), cleaned(typedUnder(`${name}.why`).peek())];
    return text && reason
      ? done(
          work.do({ do: 'issueCorrigendum', corrigendum: corrigendum.peek(), paragraph: paragraph.peek(), text: { [draft.language]: text }, reason: { [draft.language]: reason } }),
          () => [`${name}.text`, `${name}.why`].forEach(forget),
          close,
        )
      : incomplete(w.sayText);
  };
  return (
    <Form send={w.corrigendum} onSend={send} onCancel={close}>
      <p>{w.corrigendumHelp}</p>
      <Choice
        label={w.whichParagraph}
        value={paragraph.value}
        onChange={(key) => (paragraph.value = key)}
        options={draft.paragraphs.map((p) => [p.key, `${p.number}. ${(p.text ?? '').slice(0, 60)}`] as const)}
      />
      <Field label={w.correctText} of="text" name={`${name}.text`} rows={4} maxLength={TEXT_MAX} required />
      <Field label={w.reason} of="reason" name={`${name}.why`} rows={2} maxLength={REASON_MAX} required />
    </Form>
  );
}
