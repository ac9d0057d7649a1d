import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { verbWords, type ConsensusRule, type PointShape, type Verb } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import { newId } from '../../live/ids';
import { Dialog } from '../../parts/dialog';
import { Check, Choice, Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { RuleChoice, wrongRule } from './rule-choice';
import { draftName, uses, type Work } from './work';

interface PointFormProps {
  work: Work;
  item: string;
  id?: string;
  point?: PointShape;
  onClose: () => void;
}

/** Drafts a point, or revises one: its verb and rule are chosen when it is drafted. */
export function PointForm({ work, item, id, point, onClose }: PointFormProps) {
  const w = words().prepare.points;
  const own = useMemo(() => id ?? newId(), []);
  const name = draftName(work, `point.${id ?? `new.${item}`}`);
  const verb = useSignal<Verb>(point?.verb ?? 'agreed');
  const rule = useSignal<ConsensusRule | undefined>(undefined);
  const close = (): void => {
    forgetText(`${name}.text`, work.tongues);
    forgetText(`${name}.clause`, work.tongues);
    onClose();
  };
  const send = async (): Promise<Answer<unknown>> => {
    const [text, clause] = [readText(`${name}.text`, work.tongues), readText(`${name}.clause`, work.tongues)];
    if (!text?.[work.tongues.authentic]) {
      return incomplete(w.textMissing(words().common.languages[work.tongues.authentic]), 'text');
    }
    const wrong = rule.value && wrongRule(rule.value);
    if (wrong) {
      return wrong;
    }
    const answer = await work.room.do(
      point ? { do: 'revisePoint', point: own, text, clause } : { do: 'draftPoint', point: own, item, text, clause, verb: verb.value, rule: rule.value },
    );
    if (answer.ok) {
      close();
    }
    return answer;
  };
  return (
    <Dialog title={point ? w.reviseTitle : w.draft} onClose={onClose}>
      <Form send={point ? words().common.save : w.draft} onSend={send} onCancel={close}>
        {point?.stage === 'tabled' && <p class="notice warn">{w.onTable}</p>}
        <TextFields {...work.tongues} label={w.text} of="text" name={`${name}.text`} initial={point?.text} rows={5} maxLength={20000} required autoFocus help={w.textHelp} />
        <TextFields {...work.tongues} label={w.clause} of="clause" name={`${name}.clause`} initial={point?.clause} rows={3} maxLength={20000} help={w.clauseHelp(work.roundtable.noun, verb.value)} />
        {!point && (
          <>
            <Choice label={w.verb} value={verb.value} options={verbWords.map((v) => [v, words().deciding.verbs[v]] as const)} onChange={(v) => (verb.value = v)} help={w.verbHelp(work.roundtable.noun, verb.value)} />
            {work.leads && <Check label={w.ownRuleField} checked={rule.value !== undefined} onChange={(on) => (rule.value = on ? work.roundtable.defaultRule : undefined)} />}
            {rule.value && <RuleChoice work={work} value={rule.value} onChange={(r) => (rule.value = r)} />}
          </>
        )}
        {uses(work, 'reservations') && !point && <p class="quiet small">{w.reservations}</p>}
      </Form>
    </Dialog>
  );
}
