import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MinutesSlice, MineSlice, MinutesText, VersionParagraph } from '../../contract';
import { type Answer, at, get, incomplete, type Refusal } from '../../live/api';
import { day, secondsUntil, timeOfDay } from '../../live/clock';
import { draft, forget, isKept } from '../../live/drafts';
import { newId } from '../../live/ids';
import { listed, roundtable } from '../../live/reading';
import type { Room } from '../../live/room';
import { underItems } from '../../live/under-items';
import { wholeOf } from '../../live/whole-minutes';
import { cleaned, languageOf, REASON_MAX, textOf } from '../../live/typed';
import { Refused } from '../../parts/act';
import { Field, Form } from '../../parts/form';
import { KeptField } from '../../parts/kept';
import { done, Opens } from '../../parts/opens';
import { inWords, words } from '../../words';
import './minutes.css';

const TEXT_MAX = 20_000;
const ADDRESS = '#minutes';

const whenOf = (moment: string, zone: string): [string, string, string] => [day(moment, zone), timeOfDay(moment, zone), zone];

/** The minutes that were circulated: until when, to be read, to be corrected; and the silence that is asked for. */
export function CirculatedMinutes({ room, mine }: { room: Room; mine: MineSlice }) {
  const w = words().minutes;
  const minutes = room.state.slices.minutes.value;
  const reading = useSignal(location.hash === ADDRESS);
  const own = listed(mine.corrections);
  if (!minutes || (minutes.version === undefined && own.length === 0)) {
    return null;
  }
  const { timeZone } = roundtable(room);
  const open = minutes.until !== undefined && secondsUntil(minutes.until) > 0;
  return (
    <section class="sheet stack" id="minutes" aria-labelledby="minutes-title">
      <h2 id="minutes-title">{w.title}</h2>
      {minutes.until && open ? <p class="notice">{w.seatNotice(...whenOf(minutes.until, timeZone))}</p> : minutes.version !== undefined && !minutes.silence && <p class="quiet">{w.seatOver}</p>}
      {minutes.silence && <Silence room={room} mine={mine} minutes={minutes} />}
      {minutes.version !== undefined && (
        <>
          <div class="row wrap">
            <button type="button" aria-expanded={reading.value} onClick={() => (reading.value = !reading.value)}>
              {reading.value ? w.seatHide : open ? w.seatRead : w.seatReadOnly}
            </button>
            <a class="button plain edge-left" href={wholeOf(room.id, languageOf(roundtable(room)), minutes.version)} download>
              {w.readWhole}
            </a>
          </div>
          {reading.value && <Text key={`${minutes.version} ${languageOf(roundtable(room))}`} room={room} version={minutes.version} open={open} />}
        </>
      )}
      {own.length > 0 && <Own room={room} mine={mine} />}
    </section>
  );
}

function Text({ room, version, open }: { room: Room; version: number; open: boolean }) {
  const text = useSignal<MinutesText | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  useEffect(() => {
    void get<MinutesText>(at(room.id, `/minutes/${version}?language=${languageOf(roundtable(room))}`)).then((answer) => {
      text.value = answer.ok ? answer.value : undefined;
      refusal.value = answer.ok ? undefined : answer.refusal;
    });
  }, [room, version]);
  if (!text.value) {
    return refusal.value ? <Refused refusal={refusal.value} /> : <p role="status">{words().common.loading}</p>;
  }
  return (
    <>
      {underItems(text.value.paragraphs).map(({ item, paragraphs }) => (
        <div key={paragraphs[0]!.key} class="stack">
          {item && <h3 class="circulated-item">{item}</h3>}
          <ol class="plain-list circulated">
            {paragraphs.map((paragraph) => (
              <Paragraph key={paragraph.key} room={room} version={version} paragraph={paragraph} open={open} />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

function Paragraph({ room, version, paragraph, open }: { room: Room; version: number; paragraph: VersionParagraph; open: boolean }) {
  const w = words().minutes;
  const name = `${room.id}.correction.${version}.${paragraph.key}`;
  // What was typed before the page was loaded anew, or before the time was over, is there again.
  const proposing = useSignal(isKept(`${name}.text`) || isKept(`${name}.why`));
  const close = (): void => {
    [`${name}.text`, `${name}.why`].forEach(forget);
    proposing.value = false;
  };
  return (
    <li class="circulated-paragraph">
      <span class="number">{paragraph.number}</span>
      <div class="stack tight">
        <p class="circulated-text" lang={paragraph.in}>
          {paragraph.text}
        </p>
        {paragraph.beneath?.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
        {paragraph.in !== languageOf(roundtable(room)) && <p class="small quiet">{w.inLanguage(words().common.languages[paragraph.in])}</p>}
        {proposing.value ? (
          <Proposing room={room} paragraph={paragraph} name={name} close={close} />
        ) : (
          open && (
            <div>
              <button type="button" class="plain small edge-left" aria-label={w.editOf(w.propose, paragraph.number)} onClick={() => (proposing.value = true)}>
                {w.propose}
              </button>
            </div>
          )
        )}
      </div>
    </li>
  );
}

function Proposing({ room, paragraph, name, close }: { room: Room; paragraph: VersionParagraph; name: string; close: () => void }) {
  const w = words().minutes;
  const correction = useSignal(newId());
  const before = paragraph.replaces ? paragraph.text : '';
  const send = async (): Promise<Answer<unknown>> => {
    const [text, reason] = [cleaned(draft(`${name}.text`).peek()), cleaned(draft(`${name}.why`).peek())];
    return text && reason && text !== before
      ? done(
          room.do({ do: 'proposeCorrection', correction: correction.peek(), paragraph: paragraph.key, text: { [paragraph.in]: text }, reason: textOf(reason, roundtable(room)) }),
          close,
        )
      : incomplete(w.sayText, text && text !== before ? 'reason' : 'text');
  };
  return (
    <Form send={w.send} onSend={send} onCancel={close}>
      <p class="small quiet">{w.proposeHelp}</p>
      <KeptField label={paragraph.replaces ? w.proposeText : w.proposeAddition} of="text" name={`${name}.text`} initial={before} rows={5} maxLength={TEXT_MAX} lang={paragraph.in} autoFocus />
      <Field label={w.why} of="reason" name={`${name}.why`} rows={2} maxLength={REASON_MAX} required />
    </Form>
  );
}

/** The corrections of one's own seat, and what became of them. */
function Own({ room, mine }: { room: Room; mine: MineSlice }) {
  const w = words().minutes;
  const { authentic } = roundtable(room);
  return (
    <div class="stack">
      <h3>{w.mine}</h3>
      <ul class="plain-list stack">
        {listed(mine.corrections).map((c) => (
          <li key={c.id} class="stack tight">
            <p>
              <span class={`chip ${c.state === 'accepted' ? 'good' : c.state === 'declined' ? 'bad' : ''}`}>{w.states[c.state]}</span>
            </p>
            {c.text && <p class="quote circulated-text">{inWords(c.text, authentic)}</p>}
            <p class="small">{inWords(c.reason, authentic)}</p>
            {c.answer && (
              <p class="small">
                {w.declined} {inWords(c.answer, authentic)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Silence({ room, mine, minutes }: { room: Room; mine: MineSlice; minutes: MinutesSlice }) {
  const w = words().minutes;
  const { round, until } = minutes.silence!;
  return (
    <div class="notice warn stack">
      <p>{w.silenceNotice(...whenOf(until, roundtable(room).timeZone))}</p>
      {mine.mayBreakMinutes === round && (
        <div>
          <Opens says={w.object} title={w.object} kind="objecting">
            {(close) => <Objecting room={room} round={round} close={close} />}
          </Opens>
        </div>
      )}
    </div>
  );
}

function Objecting({ room, round, close }: { room: Room; round: string; close: () => void }) {
  const w = words().minutes;
  const name = `${room.id}.silence.${round}`;
  const correction = useSignal(newId());
  const send = async (): Promise<Answer<unknown>> => {
    const typed = cleaned(draft(name).peek());
    return typed
      ? done(room.do({ do: 'breakSilence', round, correction: correction.peek(), text: textOf(typed, roundtable(room)) }), () => forget(name), close)
      : incomplete(w.sayReason, 'text');
  };
  return (
    <Form send={w.send} kind="objecting" onSend={send} onCancel={close}>
      <Field label={w.objection} of="text" help={w.objectHelp} name={name} rows={3} maxLength={REASON_MAX} autoFocus required />
    </Form>
  );
}
