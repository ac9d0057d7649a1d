import { useMemo } from 'preact/hooks';
import type { Marking } from '../../contract';
import { type Answer, incomplete } from '../../live/api';
import { newId } from '../../live/ids';
import { Confirm } from '../../parts/confirm';
import { Dialog } from '../../parts/dialog';
import { done } from '../../parts/opens';
import { draft, forget, Form } from '../../parts/form';
import { KeptField } from '../../parts/kept';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { words } from '../../words';
import { draftName, type Work } from './work';

interface MarkingFormProps {
  work: Work;
  marking?: Marking;
  onSet: (marking: Marking) => Promise<Answer<unknown>>;
  onRemove?: () => Promise<Answer<unknown>>;
  onClose: () => void;
}

/** Adds a marking, or changes one. */
export function MarkingForm({ work, marking, onSet, onRemove, onClose }: MarkingFormProps) {
  const w = words().prepare.markings;
  const id = useMemo(() => marking?.id ?? newId(), []);
  const name = draftName(work, `marking.${marking?.id ?? 'new'}`);
  const close = (): void => {
    forgetText(`${name}.name`, work.tongues);
    forget(`${name}.portion`);
    onClose();
  };
  const send = async (): Promise<Answer<unknown>> => {
    const [text, portion] = [readText(`${name}.name`, work.tongues), draft(`${name}.portion`, marking?.portion ?? '').peek().trim()];
    return text && portion ? done(onSet({ id, name: text, portion }), close) : incomplete(w.missing);
  };
  return (
    <Dialog title={marking ? w.changeTitle : w.add} onClose={onClose}>
      <Form send={marking ? words().common.save : w.add} onSend={send} onCancel={close}>
        <TextFields {...work.tongues} label={w.name} of="name" name={`${name}.name`} initial={marking?.name} maxLength={300} required autoFocus help={w.nameHelp} />
        <KeptField label={w.portion} of="portion" name={`${name}.portion`} initial={marking?.portion ?? ''} maxLength={20} required help={w.portionHelp} />
      </Form>
      {onRemove && (
        <Confirm question={w.removeQuestion} yes={words().common.remove} onDo={() => done(onRemove(), close)}>
          {w.remove}
        </Confirm>
      )}
    </Dialog>
  );
}
