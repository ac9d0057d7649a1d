import { useSignal } from '@preact/signals';
import type { Answer } from '../../live/api';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { words } from '../../words';
import { Opens } from './opens';
import { RuleChoice, wrongRule } from './rule-choice';
import { RuleInWords } from './rule-in-words';
import { Section } from './section';
import type { Work } from './work';

/** The rule by which points are decided that have none of their own. */
export function DefaultRule({ work }: { work: Work }) {
  const w = words().prepare.rule;
  const change = work.open && (
    <Opens label={w.changeDefault} dialog={(close) => <ChangeRule work={work} onClose={close} />}>
      {words().common.change}
    </Opens>
  );
  return (
    <Section id="rule" help={w.help} actions={change}>
      <RuleInWords work={work} rule={work.roundtable.defaultRule} />
    </Section>
  );
}

function ChangeRule({ work, onClose }: { work: Work; onClose: () => void }) {
  const w = words().prepare.rule;
  const rule = useSignal(work.roundtable.defaultRule);
  const send = async (): Promise<Answer<unknown>> => {
    const wrong = wrongRule(rule.peek());
    if (wrong) {
      return wrong;
    }
    const answer = await work.room.do({ do: 'setDefaultRule', rule: rule.peek() });
    if (answer.ok) {
      onClose();
    }
    return answer;
  };
  return (
    <Dialog title={w.changeDefault} onClose={onClose}>
      <Form send={words().common.save} onSend={send} onCancel={onClose}>
        <RuleChoice work={work} value={rule.value} onChange={(r) => (rule.value = r)} />
      </Form>
    </Dialog>
  );
}
