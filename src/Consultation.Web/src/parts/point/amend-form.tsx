import type { PointShape, Text } from '../../contract';
import { incomplete, type Refusal } from '../../live/api';
import { amended, type Amended } from '../../live/amending';
import { roundtable, tongues, type WithId } from '../../live/reading';
import type { Room } from '../../live/room';
import { REASON_MAX } from '../../live/typed';
import { words } from '../../words';
import { forgetText, readText, TextFields } from '../texts';

const TEXT_MAX = 20_000;

/** The name under which an amendment is typed: one for each version, since it begins from the words of that. */
export const amendmentName = (room: Room, point: WithId<PointShape>, seat = ''): string => `${room.id}.amend.${point.id}.${point.version}.${seat}`;

interface AmendFieldsProps {
  room: Room;
  point: WithId<PointShape>;
  name: string;
  /** What stands there to begin with; the point's own words if left out. */
  from?: Text;
  /** Whether there is room for a clause and a reason. */
  whole?: boolean;
}

/** The fields of an amendment: the authentic words as they stand, to be changed. */
export function AmendFields({ room, point, name, from, whole = true }: AmendFieldsProps) {
  const w = words().texts;
  const t = tongues(room);
  const { authentic } = t;
  return (
    <>
      <TextFields label={w.newText} of="text" name={`${name}.text`} initial={from ?? { [authentic]: point.text[authentic] ?? '' }} rows={6} maxLength={TEXT_MAX} {...t} required autoFocus />
      {whole && <TextFields label={w.reasonOptional} of="reason" name={`${name}.reason`} rows={2} maxLength={REASON_MAX} {...t} />}
      {whole && (
        <details>
          <summary>{w.clauseToo}</summary>
          <TextFields label={w.newClause} of="clause" help={w.newClauseHelp} name={`${name}.clause`} rows={3} maxLength={TEXT_MAX} {...t} />
        </details>
      )}
    </>
  );
}

/** What was typed as an amendment, or why it can't be sent. */
export function readAmendment(room: Room, point: PointShape, name: string): { ok: true; value: Amended & { reason?: Text } } | { ok: false; refusal: Refusal } {
  const w = words();
  const t = tongues(room);
  const { authentic } = roundtable(room);
  const made = amended(point, readText(`${name}.text`, t), readText(`${name}.clause`, t), authentic);
  if (made === 'unchanged' || made === 'missing') {
    return incomplete(made === 'missing' ? w.texts.missing(w.common.languages[authentic]) : w.texts.unchanged, 'text');
  }
  const reason = readText(`${name}.reason`, t);
  return { ok: true, value: { ...made, ...(reason ? { reason } : {}) } };
}

export function forgetAmendment(room: Room, name: string): void {
  ['text', 'clause', 'reason'].forEach((part) => forgetText(`${name}.${part}`, tongues(room)));
}
