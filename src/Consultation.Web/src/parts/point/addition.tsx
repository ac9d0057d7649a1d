import { useSignal } from '@preact/signals';
import type { Language, PointShape } from '../../contract';
import { roundtable, type WithId } from '../../live/reading';
import { minutesStand } from '../../live/minutes-stand';
import type { Room } from '../../live/room';
import { cleaned } from '../../live/typed';
import { words } from '../../words';
import { Choice, draft, forget, Form } from '../form';
import { KeptField } from '../kept';
import { done, Opens } from '../opens';
import { Statement } from '../text';

const MAX = 20_000;

/** What was added after the sentences of points. */
export function Addition({ points, class: name = '' }: { points: readonly PointShape[]; class?: string }) {
  return (
    <>
      {points.map((point) => point.addition && <Statement key={point.number} text={point.addition} class={name} />)}
    </>
  );
}

/** Adds a text after the sentence of a point's outcome. */
export function AddToSentence({ room, point, named = false, kind = 'small' }: { room: Room; point: WithId<PointShape>; named?: boolean; kind?: string }) {
  const w = words().texts;
  if (!['decided', 'discussed', 'noted'].includes(point.stage) || !['live', 'suspended', 'closed'].includes(roundtable(room).stage) || minutesStand(room)) {
    return null;
  }
  const says = point.addition ? w.change : w.add;
  return (
    <Opens says={named ? `${says} · ${point.number}` : says} title={w.addTitle(point.number)} kind={kind}>
      {(close) => <Adding room={room} point={point} close={close} />}
    </Opens>
  );
}

function Adding({ room, point, close }: { room: Room; point: WithId<PointShape>; close: () => void }) {
  const w = words();
  const { authentic, languages } = roundtable(room);
  const language = useSignal<Language>(authentic);
  const name = `${room.id}.addition.${point.id}.${language.value}`;
  const send = () =>
    done(room.do({ do: 'addToSentence', point: point.id, language: language.value, text: cleaned(draft(name).peek()) }), () => forget(name), close);
  return (
    <Form send={w.common.save} onCancel={close} onSend={send}>
      <p class="quiet small">{w.texts.addHelp}</p>
      {point.sentence && <Statement text={point.sentence} class="quote lesser" />}
      {languages.length > 1 && (
        <Choice label={w.texts.whichLanguage} value={language.value} options={languages.map((l) => [l, w.common.languages[l]] as const)} onChange={(l) => (language.value = l)} />
      )}
      <KeptField key={language.value} label={w.texts.addition} of="text" name={name} initial={point.addition?.[language.value] ?? ''} rows={4} maxLength={MAX} lang={language.value} required />
    </Form>
  );
}
