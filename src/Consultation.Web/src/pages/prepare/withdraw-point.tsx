import type { Answer } from '../../live/api';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { draftName, type Work } from './work';

/** Withdraws a point, with a reason where there is one to give. */
export function WithdrawPoint({ work, id, onClose }: { work: Work; id: string; onClose: () => void }) {
  const w = words().prepare.points;
  const name = draftName(work, `withdraw.${id}`);
  const close = (): void => {
    forgetText(name, work.tongues);
    onClose();
  };
  const send = async (): Promise<Answer<unknown>> => {
    const answer = await work.room.do({ do: 'withdrawPoint', point: id, reason: readText(name, work.tongues) });
    if (answer.ok) {
      close();
    }
    return answer;
  };
  return (
    <Dialog title={w.withdrawTitle} onClose={onClose}>
      <Form send={w.withdraw} kind="danger" onSend={send} onCancel={close}>
        <p>{w.withdrawHelp}</p>
        <TextFields {...work.tongues} label={w.reason} of="reason" name={name} rows={3} maxLength={4000} />
      </Form>
    </Dialog>
  );
}
