import { useSignal } from '@preact/signals';
import type { PointShape } from '../../contract';
import type { Answer } from '../../live/api';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { Statement } from '../../parts/text';
import { words } from '../../words';
import { RuleChoice, wrongRule } from './rule-choice';
import type { Work } from './work';

/** Sets the rule of one point. */
export function PointRule({ work, id, point, onClose }: { work: Work; id: string; point: PointShape; onClose: () => void }) {
  const w = words().prepare.points;
  const rule = useSignal(point.rule);
  const send = async (): Promise<Answer<unknown>> => {
    const wrong = wrongRule(rule.peek());
    if (wrong) {
      return wrong;
    }
    const answer = await work.room.do({ do: 'setPointRule', point: id, rule: rule.peek() });
    if (answer.ok) {
      onClose();
    }
    return answer;
  };
  return (
    <Dialog title={w.ruleTitle} onClose={onClose}>
      <Form send={words().common.save} onSend={send} onCancel={onClose}>
        <Statement text={point.text} />
        <RuleChoice work={work} value={rule.value} onChange={(r) => (rule.value = r)} />
      </Form>
    </Dialog>
  );
}
