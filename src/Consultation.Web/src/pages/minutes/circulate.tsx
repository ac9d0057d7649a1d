import { useSignal } from '@preact/signals';
import type { MinutesDraft } from '../../contract';
import { incomplete } from '../../live/api';
import { day, timeOfDay } from '../../live/clock';
import { wholeOf } from '../../live/whole-minutes';
import { MomentFields } from '../../parts/moment-fields';
import { CopyLink } from '../../parts/copy';
import { Choice, Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { inWords, words } from '../../words';
import { mayPublish, type PartProps } from './minutes';
import { momentOf, useMoment } from './moment';
import { PointSilences } from './point-silences';

const EVERYTHING = '';

/** For whom: everything, the public, or up to a marking. */
export function ReadershipChoice({ draft, label, value, onChange }: { draft: MinutesDraft; label: string; value: string; onChange: (value: string) => void }) {
  const w = words().minutes;
  const markings = draft.markings.slice(1).map((m) => [m.id, w.upTo(inWords(m.name, draft.authentic))] as const);
  return <Choice label={label} value={value} onChange={onChange} options={[[EVERYTHING, w.everything], ['public', w.public], ...markings]} />;
}

/** The minutes as a whole, as they are now. */
export const Whole = ({ work, draft }: PartProps) => (
  <a class="button plain edge-left" href={wholeOf(work.roundtable, draft.language)} download>
    {words().minutes.readWhole}
  </a>
);

/** How the seats come to the version that is with them. */
export function Circulated({ work, draft }: PartProps) {
  const w = words().minutes;
  const link = `${location.origin}/r/${encodeURIComponent(work.roundtable)}#minutes`;
  return draft.until ? (
    <div class="stack tight">
      <p class="notice">{w.circulatedUntil(day(draft.until, draft.timeZone), timeOfDay(draft.until, draft.timeZone), draft.timeZone)}</p>
      <CopyLink link={link} label={w.linkForSeats} />
      <p class="small quiet">{w.linkHelp}</p>
    </div>
  ) : null;
}

/** Gives a version to the seats. */
export function Circulating({ work, draft, roles }: PartProps) {
  const w = words().minutes;
  const version = draft.versions.length + 1;
  return draft.until === undefined && draft.approved === undefined && !draft.silence && mayPublish(roles) ? (
    <Opens says={w.circulate} title={w.circulateTitle(version)} kind={draft.versions.length === 0 ? 'main' : ''}>
      {(close) => <Circulate work={work} draft={draft} version={version} close={close} />}
    </Opens>
  ) : null;
}

function Circulate({ work, draft, version, close }: Omit<PartProps, 'roles'> & { version: number; close: () => void }) {
  const w = words().minutes;
  const moment = useMoment(draft.timeZone);
  const readership = useSignal(EVERYTHING);
  const send = async () => {
    const until = momentOf(moment, draft.timeZone);
    return until
      ? done(work.do({ do: 'circulateMinutes', version, until, ...(readership.value ? { readership: readership.value } : {}) }), close)
      : incomplete(words().silence.wrongMoment, 'until');
  };
  return (
    <Form send={w.circulate} onSend={send} onCancel={close}>
      <p>{w.circulateHelp}</p>
      <PointSilences draft={draft} />
      <MomentFields {...moment} zone={draft.timeZone} />
      {draft.markings.length > 0 && <ReadershipChoice draft={draft} label={w.readership} value={readership.value} onChange={(r) => (readership.value = r)} />}
    </Form>
  );
}
