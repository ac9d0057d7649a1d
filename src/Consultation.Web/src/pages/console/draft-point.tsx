import { useSignal } from '@preact/signals';
import { verbWords, type ItemShape, type Verb } from '../../contract';
import { newId } from '../../live/ids';
import { Choice, Form } from '../../parts/form';
import { forgetText, readText } from '../../parts/texts';
import { words } from '../../words';
import type { Desk } from './desk';
import { roundtable, tongues, type WithId } from './meeting';
import { Opens, done } from '../../parts/opens';
import { PointTexts } from './revise-point';
import { AS_SET, RuleChoice } from './rule-choice';
import { proposed } from './rules';

/** Drafts a new point under an item, there and then. */
export function DraftPoint({ desk, item }: { desk: Desk; item: WithId<ItemShape> }) {
  const w = words().console.table;
  return (
    <div>
      <Opens says={w.draft} title={w.draftTitle(item.number)}>
        {(close) => <NewPoint desk={desk} item={item.id} close={close} />}
      </Opens>
    </div>
  );
}

function NewPoint({ desk, item, close }: { desk: Desk; item: string; close: () => void }) {
  const w = words().console.table;
  const { room } = desk;
  const t = tongues(room);
  const verb = useSignal<Verb>('agreed');
  const rule = useSignal(AS_SET);
  const [text, clause] = [`${room.id}.draft.${item}.text`, `${room.id}.draft.${item}.clause`];
  const send = () => {
    const [asBlock, asClause] = [readText(text, t) ?? {}, readText(clause, t)];
    const preset = desk.presets.value.find((p) => p.name === rule.value);
    return done(
      room.do({
        do: 'draftPoint',
        point: newId(),
        item,
        text: asBlock,
        verb: verb.value,
        ...(asClause ? { clause: asClause } : {}),
        ...(preset ? { rule: proposed(preset.rule) } : {}),
      }),
      () => [text, clause].forEach((name) => forgetText(name, t)),
      close,
    );
  };
  return (
    <Form send={w.draftIt} onCancel={close} onSend={send}>
      <PointTexts room={room} text={text} clause={clause} />
      <Choice label={w.verb} value={verb.value} options={verbWords.map((v) => [v, w.verbs[v]] as const)} onChange={(v) => (verb.value = v)} />
      {desk.presets.value.length > 0 && (
        <RuleChoice desk={desk} set={roundtable(room).defaultRule} value={rule.value} onChange={(name) => (rule.value = name)} />
      )}
    </Form>
  );
}
