import { useSignal } from '@preact/signals';
import type { MinutesDraft } from '../../contract';
import { incomplete } from '../../live/api';
import { day, timeOfDay } from '../../live/clock';
import { forget, draft as typedUnder } from '../../live/drafts';
import { newId } from '../../live/ids';
import { cleaned, REASON_MAX } from '../../live/typed';
import { MomentFields } from '../../parts/moment-fields';
import { Choice, Field, Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { words } from '../../words';
import { mayApprove, undecidedOf, type PartProps } from './minutes';
import { momentOf, useMoment } from './moment';
import { PointSilences } from './point-silences';

/** Approving the minutes: by the facilitator, or by the silence of the seats. */
export function Approving({ work, draft, roles }: PartProps) {
  const w = words().minutes;
  const newest = draft.versions.at(-1);
  return draft.approved === undefined && !draft.silence && mayApprove(roles) ? (
    <>
      <Opens says={w.approve} title={w.approveTitle} kind={newest && draft.until === undefined && undecidedOf(draft) === 0 ? 'main' : ''}>
        {(close) => <Approve work={work} draft={draft} close={close} />}
      </Opens>
      {newest && (
        <Opens says={w.silence} title={w.silenceTitle(newest.version)}>
          {(close) => <AskForSilence work={work} draft={draft} version={newest.version} close={close} />}
        </Opens>
      )}
    </>
  ) : null;
}

type InDialog = Omit<PartProps, 'roles'> & { close: () => void };

function Approve({ work, draft, close }: InDialog) {
  const w = words().minutes;
  const newest = draft.versions.at(-1)?.version;
  const next = draft.versions.length + 1;
  const which = useSignal(String(newest !== undefined && !draft.changedSince ? newest : next));
  const until = draft.until && momentsOf(draft.until, draft.timeZone);
  return (
    <Form
      send={until ? w.approveEarly : w.approve}
      kind={until ? '' : 'main'}
      disabled={undecidedOf(draft) > 0}
      onSend={() => done(work.do({ do: 'approveMinutes', version: Number(which.peek()) }), close)}
      onCancel={close}
    >
      <Undecided draft={draft} />
      {until && <p class="notice warn">{w.approveEarlyHelp(...until)}</p>}
      {newest !== undefined && (
        <Choice
          label={w.approveWhat}
          value={which.value}
          onChange={(v) => (which.value = v)}
          options={[...(draft.changedSince ? [] : [[String(newest), w.approveVersion(newest)] as const]), [String(next), w.approveDraft]]}
        />
      )}
      <PointSilences draft={draft} />
      <p>{w.approveHelp}</p>
    </Form>
  );
}

/** Why nothing can be approved yet. */
function Undecided({ draft }: { draft: MinutesDraft }) {
  const open = undecidedOf(draft);
  return open > 0 ? <p class="notice warn">{words().minutes.undecided(open)}</p> : null;
}

const momentsOf = (moment: string, zone: string) => [day(moment, zone), timeOfDay(moment, zone), zone] as const;

function AskForSilence({ work, draft, version, close }: InDialog & { version: number }) {
  const w = words().minutes;
  const moment = useMoment(draft.timeZone);
  const round = useSignal(newId());
  const send = async () => {
    const until = momentOf(moment, draft.timeZone);
    return until
      ? done(work.do({ do: 'openSilence', round: round.peek(), target: { minutes: version }, until }), close)
      : incomplete(words().silence.wrongMoment, 'until');
  };
  return (
    <Form send={words().silence.start} kind={draft.until ? '' : 'main'} disabled={undecidedOf(draft) > 0} onSend={send} onCancel={close}>
      <Undecided draft={draft} />
      {draft.until && <p class="notice warn">{w.silenceMeanwhile(...momentsOf(draft.until, draft.timeZone))}</p>}
      <p>{w.silenceHelp}</p>
      <MomentFields {...moment} zone={draft.timeZone} />
    </Form>
  );
}

/** The silence procedure under way. */
export function SilenceRuns({ work, draft, roles }: PartProps) {
  const w = words().minutes;
  if (!draft.silence) {
    return null;
  }
  const { round, until, notified, entitled } = draft.silence;
  const open = undecidedOf(draft);
  return (
    <div class="notice stack">
      <p>{w.silenceRuns(...momentsOf(until, draft.timeZone))}</p>
      {open > 0 && <p>{w.silenceUndecided(open)}</p>}
      <p class="small">{w.notified(notified, entitled)}</p>
      {mayApprove(roles) && (
        <div>
          <Opens says={w.cancelSilence} title={w.cancelSilence} kind="plain edge-left">
            {(close) => <Cancelling work={work} draft={draft} round={round} close={close} />}
          </Opens>
        </div>
      )}
    </div>
  );
}

function Cancelling({ work, draft, round, close }: InDialog & { round: string }) {
  const w = words().minutes;
  const name = `${work.roundtable}.minutes.cancel.${round}`;
  const send = async () => {
    const reason = cleaned(typedUnder(name).peek());
    return reason
      ? done(work.do({ do: 'cancelSilence', round, reason: { [draft.language]: reason } }), () => forget(name), close)
      : incomplete(w.sayReason, 'reason');
  };
  return (
    <Form send={w.cancelSilence} onSend={send} onCancel={close}>
      <p>{w.cancelSilenceHelp}</p>
      <Field label={w.reason} of="reason" name={name} rows={3} maxLength={REASON_MAX} autoFocus required />
    </Form>
  );
}
