import { useSignal } from '@preact/signals';
import { gradeWords, senseWords, type ConsensusRule, type Sense } from '../../contract';
import type { Room } from '../../live/room';
import { Field, Form } from '../../parts/form';
import { PointText } from '../../parts/point/point-text';
import { words } from '../../words';
import { AmendmentsOpen } from './amendments';
import { roundtable } from './meeting';
import { Opens, done } from '../../parts/opens';
import { Options } from './options';
import type { ListedPoint } from './points';

const GRADES = { agreed: 'consensus', generalAgreement: 'generalAgreement' } as const;
const SECONDS = '60';

/** The senses that can be stated under a rule: what it requires may not be more than their grade. */
export const sensesFor = (rule: ConsensusRule): Sense[] =>
  senseWords.filter((sense) => gradeWords.indexOf(rule.required) <= gradeWords.indexOf(GRADES[sense]));

/** States the sense of the meeting; where the point requires more than that can give, there is nothing to ask. */
export function AskForObjections({ room, point, shortcut }: { room: Room; point: ListedPoint; shortcut: boolean }) {
  const w = words().console.sense;
  const senses = sensesFor(point.rule);
  return senses.length > 0 ? (
    <Opens says={w.ask} title={w.title(point.number)} {...(shortcut ? { shortcut: 'O' } : {})}>
      {(close) => <Asking room={room} point={point} senses={senses} close={close} />}
    </Opens>
  ) : null;
}

function Asking({ room, point, senses, close }: { room: Room; point: ListedPoint; senses: readonly Sense[]; close: () => void }) {
  const w = words().console.sense;
  const sense = useSignal<Sense>(senses.includes('generalAgreement') ? 'generalAgreement' : 'agreed');
  const seconds = useSignal(SECONDS);
  return (
    <Form
      send={w.state}
      onCancel={close}
      focusSend
      onSend={() => done(room.do({ do: 'stateSense', point: point.id, sense: sense.value, seconds: Math.round(Number(seconds.value)) }), close)}
    >
      <PointText point={point} />
      <p class="quiet small">{w.help}</p>
      {senses.length > 1 ? (
        <Options legend={w.sense} value={sense.value} options={senses.map((s) => [s, w.senses[s], w.meanings[s]] as const)} onChange={(s) => (sense.value = s)} />
      ) : (
        <p>{w.meanings[sense.value]}</p>
      )}
      <Field label={w.seconds} of="seconds" type="number" inputMode="numeric" value={seconds.value} onInput={(text) => (seconds.value = text)} />
      <AmendmentsOpen room={room} points={[point]} />
      {roundtable(room).quorum?.reached === false && <p class="notice warn small">{w.noQuorum}</p>}
    </Form>
  );
}
