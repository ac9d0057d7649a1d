import { useSignal } from '@preact/signals';
import { Form } from '../../parts/form';
import { words } from '../../words';
import type { Desk } from './desk';
import { Opens, done } from '../../parts/opens';
import type { ListedPoint } from './points';
import { AS_SET, RuleChoice, chosenRule } from './rule-choice';
import { proposed } from './rules';

/** What a point needs to be adopted, before it is voted on. */
export function SetRule({ desk, point }: { desk: Desk; point: ListedPoint }) {
  const w = words().console.table;
  return desk.presets.value.length > 0 ? (
    <Opens says={w.setRule} title={w.ruleTitle(point.number)} kind="small">
      {(close) => <Rule desk={desk} point={point} close={close} />}
    </Opens>
  ) : null;
}

function Rule({ desk, point, close }: { desk: Desk; point: ListedPoint; close: () => void }) {
  const w = words();
  const name = useSignal(AS_SET);
  const rule = chosenRule({ desk, set: point.rule, value: name.value });
  return (
    <Form
      send={w.common.save}
      onCancel={close}
      disabled={name.value === AS_SET || !rule}
      onSend={async () => (rule ? done(desk.room.do({ do: 'setPointRule', point: point.id, rule: proposed(rule) }), close) : undefined)}
    >
      <p class="quiet small">{w.console.table.ruleHelp}</p>
      <RuleChoice desk={desk} set={point.rule} value={name.value} onChange={(value) => (name.value = value)} />
    </Form>
  );
}
