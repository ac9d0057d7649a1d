import type { Text } from '../../contract';
import type { Answer } from '../../live/api';
import type { Room } from '../../live/room';
import { Form } from '../../parts/form';
import { Opens, done } from '../../parts/opens';
import { forgetText, readText, TextFields } from '../../parts/texts';
import { REASON_MAX } from '../../live/typed';
import { tongues } from './meeting';

interface WithReasonProps {
  room: Room;
  /** The name under which what is typed survives a reload. */
  name: string;
  says: string;
  title: string;
  /** What it means. */
  help: string;
  /** What the reason is for. */
  label: string;
  kind?: string;
  sendKind?: string;
  onDo: (reason: Text) => Promise<Answer<unknown>>;
}

/** Something that is done with a reason, which is printed. */
export function WithReason({ room, name, says, title, help, label, kind = 'small', sendKind = 'danger', onDo }: WithReasonProps) {
  const t = tongues(room);
  return (
    <Opens says={says} title={title} kind={kind}>
      {(close) => (
        <Form send={says} kind={sendKind} onCancel={close} onSend={() => done(onDo(readText(name, t) ?? {}), () => forgetText(name, t), close)}>
          <p>{help}</p>
          <TextFields label={label} of="reason" name={name} rows={3} maxLength={REASON_MAX} {...t} required autoFocus />
        </Form>
      )}
    </Opens>
  );
}
