import { useSignal } from '@preact/signals';
import type { Language, PointShape } from '../../contract';
import { roundtable, say, tongueNames, type WithId } from '../../live/reading';
import type { Room } from '../../live/room';
import { cleaned } from '../../live/typed';
import { words } from '../../words';
import { draft, Choice, forget, Form } from '../form';
import { KeptField } from '../kept';
import { done, Opens } from '../opens';
import { Statement } from '../text';

const MAX = 20_000;

/** Which languages a point's text is still to be written in. */
export function Pending({ point }: { point: PointShape }) {
  const w = words().texts;
  return point.pending.length > 0 ? <span class="chip warn wrap">{w.pending(tongueNames(point.pending))}</span> : null;
}

/** Gives a point its text in another language: a pending one at any time, one that is there until it is decided. */
export function Translate({ room, point, kind = 'small' }: { room: Room; point: WithId<PointShape>; kind?: string }) {
  const w = words().texts;
  const { stage, languages, authentic } = roundtable(room);
  const free = stage !== 'closed' && (point.stage === 'draft' || point.stage === 'tabled');
  const possible = languages.filter((l) => l !== authentic && (free || point.pending.includes(l)));
  const writes = room.audience.value === 'facilitator' || room.audience.value === 'rapporteur';
  return writes && possible.length > 0 ? (
    <Opens says={point.pending.length > 0 ? w.translate : w.translateChange} title={w.translateTitle(point.number)} kind={kind}>
      {(close) => <Translating room={room} point={point} possible={possible} close={close} />}
    </Opens>
  ) : null;
}

function Translating({ room, point, possible, close }: { room: Room; point: WithId<PointShape>; possible: Language[]; close: () => void }) {
  const w = words();
  const chosen = useSignal<Language | undefined>(point.pending.find((l) => possible.includes(l)));
  const language = chosen.value && possible.includes(chosen.value) ? chosen.value : possible[0]!;
  const { authentic } = roundtable(room);
  const name = `${room.id}.translate.${point.id}.${point.version}.${language}`;
  const send = () => {
    const [text, clause] = ['text', 'clause'].map((part) => cleaned(draft(`${name}.${part}`).peek()));
    return done(
      room.do({ do: 'translatePoint', point: point.id, language, text: text!, ...(clause ? { clause } : {}) }),
      () => ['text', 'clause'].forEach((part) => forget(`${name}.${part}`)),
      close,
    );
  };
  return (
    <Form send={w.common.save} onCancel={close} onSend={send}>
      <div class="quote stack tight">
        <p class="quiet small">{w.texts.authenticText(w.common.languages[authentic])}</p>
        <Statement text={{ [authentic]: point.text[authentic] ?? '' }} class="lesser" />
        {point.clause?.[authentic] && <p class="quiet small">{`${w.texts.asClause} ${say(room, { [authentic]: point.clause[authentic] })}`}</p>}
      </div>
      {possible.length > 1 && (
        <Choice label={w.texts.language} of="language" value={language} options={possible.map((l) => [l, w.common.languages[l]] as const)} onChange={(l) => (chosen.value = l)} />
      )}
      <KeptField key={`${language}.text`} label={w.texts.textIn(w.common.languages[language])} of="text" name={`${name}.text`} initial={point.text[language] ?? ''} rows={5} maxLength={MAX} lang={language} required />
      <KeptField key={`${language}.clause`} label={w.texts.clauseIn(w.common.languages[language])} of="clause" help={w.texts.newClauseHelp} name={`${name}.clause`} initial={point.clause?.[language] ?? ''} rows={3} maxLength={MAX} lang={language} />
    </Form>
  );
}
