import type { CorrectionInfo } from '../../contract';
import { incomplete } from '../../live/api';
import { forget, draft as typedUnder } from '../../live/drafts';
import { cleaned, REASON_MAX } from '../../live/typed';
import { Act } from '../../parts/act';
import { Field, Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { Difference } from '../../parts/point/difference';
import { inWords, words } from '../../words';
import type { PartProps } from './minutes';

/** Every correction in one list, those to be decided on first. */
export function Corrections(props: PartProps) {
  const w = words().minutes;
  const { corrections } = props.draft;
  if (corrections.length === 0 && props.draft.versions.length === 0) {
    return null;
  }
  const ordered = [...corrections.filter((c) => c.state === 'proposed'), ...corrections.filter((c) => c.state !== 'proposed')];
  return (
    <section class="sheet stack" aria-labelledby="minutes-corrections">
      <h2 id="minutes-corrections">{w.corrections}</h2>
      {ordered.length === 0 && <p class="quiet">{w.noCorrections}</p>}
      {ordered.some((c) => c.differences) && (
        <p class="small quiet">
          {w.correctionsHelp} {words().texts.legend}
        </p>
      )}
      <ul class="plain-list stack loose">
        {ordered.map((correction) => (
          <Correction key={correction.correction} {...props} correction={correction} />
        ))}
      </ul>
    </section>
  );
}

function Correction({ work, draft, correction: c }: PartProps & { correction: CorrectionInfo }) {
  const w = words().minutes;
  const place = c.paragraph === undefined ? w.onWhole : c.number === undefined ? w.onGone : w.onParagraph(c.number);
  return (
    <li class="stack tight">
      <p class="row wrap">
        <strong>
          {place}, {w.toVersion(c.version)}
        </strong>
        <span class={`chip ${c.state === 'accepted' ? 'good' : c.state === 'declined' ? 'bad' : 'warn'}`}>{w.states[c.state]}</span>
      </p>
      <p class="small quiet">{w.proposedBy(inWords(c.name, draft.authentic))}</p>
      {c.differences
        ? c.differences.map((d) => <Difference key={d.language} runs={d.runs} language={d.language} />)
        : c.text && <p class="minutes-pre quote">{inWords(c.text, draft.authentic)}</p>}
      {c.state === 'proposed' && c.text && draft.languages.some((l) => !(l in c.text!)) && (
        <p class="small notice">{w.onlyIn(draft.languages.filter((l) => l in c.text!).map((l) => words().common.languages[l]).join(', '))}</p>
      )}
      <p class="small minutes-pre">
        {w.reason}: {inWords(c.reason, draft.authentic)}
      </p>
      {c.answer && (
        <p class="small minutes-pre">
          {w.declined} {inWords(c.answer, draft.authentic)}
        </p>
      )}
      {c.state === 'proposed' && (
        <div class="row wrap">
          {!draft.silence && (
            <Act kind="main" label={`${w.accept}: ${place}`} onDo={() => work.do({ do: 'acceptCorrection', correction: c.correction })}>
              {w.accept}
            </Act>
          )}
          <Opens says={w.decline} title={w.declineTitle} label={`${w.decline}: ${place}`} kind="plain">
            {(close) => <Declining work={work} draft={draft} correction={c} close={close} />}
          </Opens>
        </div>
      )}
    </li>
  );
}

function Declining({ work, draft, correction, close }: Omit<PartProps, 'roles'> & { correction: CorrectionInfo; close: () => void }) {
  const w = words().minutes;
  const name = `${work.roundtable}.minutes.decline.${correction.correction}`;
  const send = async () => {
    const reason = cleaned(typedUnder(name).peek());
    return reason
      ? done(work.do({ do: 'declineCorrection', correction: correction.correction, reason: { [draft.language]: reason } }), () => forget(name), close)
      : incomplete(w.sayReason, 'reason');
  };
  return (
    <Form send={w.decline} onSend={send} onCancel={close}>
      <Field label={w.reason} of="reason" help={w.declineHelp} name={name} rows={3} maxLength={REASON_MAX} autoFocus required />
    </Form>
  );
}
