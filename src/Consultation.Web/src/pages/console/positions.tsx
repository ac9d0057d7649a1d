import { useSignal } from '@preact/signals';
import type { PointShape } from '../../contract';
import { beginning, type WithId } from '../../live/reading';
import type { Room } from '../../live/room';
import { successors, type PositionOfSeries } from '../../live/series';
import { REASON_MAX } from '../../live/typed';
import { Choice, Form } from '../../parts/form';
import { done, Opens } from '../../parts/opens';
import { positions, Register } from '../../parts/register';
import { Statement } from '../../parts/text';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { points, roundtable, say, tongues } from './meeting';

/** The positions of the series, and what this session changes of them. */
export function Positions({ room }: { room: Room }) {
  const { stage } = roundtable(room);
  const acts = stage === 'live' || stage === 'suspended';
  return positions(room).length === 0 ? null : (
    <section class="sheet stack" aria-labelledby="positions-title">
      <h2 id="positions-title" class="console-h">
        {words().series.title}
      </h2>
      <Register room={room} {...(acts ? { actions: (position: PositionOfSeries) => <Changing room={room} position={position} /> } : {})} />
    </section>
  );
}

function Changing({ room, position }: { room: Room; position: PositionOfSeries }) {
  const w = words().series;
  const by = successors(position, points(room));
  const called = beginning(say(room, position.text), 70);
  return (
    <div class="row wrap">
      {by.length > 0 && (
        <Opens says={w.amend} label={w.labelOf(w.amend, called)} title={w.amendTitle} kind="small">
          {(close) => <ChangeForm room={room} position={position} by={by} how="amend" close={close} />}
        </Opens>
      )}
      <Opens says={w.supersede} label={w.labelOf(w.supersede, called)} title={w.supersedeTitle} kind="small">
        {(close) => <ChangeForm room={room} position={position} by={by} how="supersede" close={close} />}
      </Opens>
    </div>
  );
}

const NONE = '-';

interface ChangeProps {
  room: Room;
  position: PositionOfSeries;
  by: readonly WithId<PointShape>[];
  how: 'amend' | 'supersede';
  close: () => void;
}

function ChangeForm({ room, position, by, how, close }: ChangeProps) {
  const w = words().series;
  const t = tongues(room);
  const chosen = useSignal('');
  const amends = how === 'amend';
  const name = `${room.id}.position.${position.key}.${how}`;
  const options = [
    ['', w.choose] as const,
    ...by.map((p) => [p.id, `${w.number(p.number)}: ${beginning(say(room, p.text), 70)}`] as const),
    ...(amends ? [] : [[NONE, w.byNone] as const]),
  ];
  const command = () => {
    const reason = readText(name, t);
    const why = reason ? { reason } : {};
    const { ref } = position;
    const successor = chosen.peek();
    return amends
      ? ({ do: 'amendPosition', position: ref, by: { point: successor }, ...why } as const)
      : ({ do: 'supersedePosition', position: ref, ...(successor === NONE ? {} : { by: { point: successor } }), ...why } as const);
  };
  return (
    <Form
      send={amends ? w.amendSend : w.supersedeSend}
      kind={amends ? 'main' : 'danger'}
      onCancel={close}
      disabled={!options.some(([id]) => id !== '' && id === chosen.value)}
      onSend={() => done(room.do(command()), () => forgetText(name, t), close)}
    >
      <p>{amends ? w.amendHelp : w.supersedeHelp}</p>
      <blockquote>
        <Statement text={position.text} class="lesser" />
      </blockquote>
      <Choice label={w.by} of="by" value={chosen.value} options={options} onChange={(id) => (chosen.value = id)} />
      <TextFields label={chosen.value === NONE ? w.why : w.whyOptional} of="reason position.reasonNeeded" name={name} rows={3} maxLength={REASON_MAX} {...t} required={chosen.value === NONE} />
    </Form>
  );
}
