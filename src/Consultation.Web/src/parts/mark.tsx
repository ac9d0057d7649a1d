import { useMemo } from 'preact/hooks';
import { roundtable, say } from '../live/reading';
import type { Room } from '../live/room';
import { words } from '../words';
import { Refused, shown } from './act';

interface MarkProps {
  room: Room;
  /** The id of the note, comment, statement, point or procedural decision. */
  target: string;
  /** The marking it was given. */
  marking: string | undefined;
  /** What it is, for those who hear the page. */
  what: string;
}

/** How a paragraph is marked, changed at once; nothing where markings aren't in use. */
export function Mark({ room, target, marking, what }: MarkProps) {
  const w = words().readers;
  const refusal = useMemo(shown, []);
  const { markings, defaultMarking, parts } = roundtable(room);
  if (!parts.includes('markings') || markings.length === 0) {
    return null;
  }
  const usual = markings.find((m) => m.id === defaultMarking)?.portion ?? '';
  const options = [['', w.byDefault(usual)], ...markings.map((m) => [m.id, w.portionAndName(m.portion, say(room, m.name))] as const)] as const;
  const set = async (select: HTMLSelectElement): Promise<void> => {
    const chosen = select.value;
    // What is shown comes from the view: a refused choice doesn't stay.
    select.value = marking ?? '';
    const answer = await room.do({ do: 'markParagraph', target, ...(chosen ? { marking: chosen } : {}) });
    refusal.value = answer.ok ? undefined : answer.refusal;
  };
  return (
    <span class="row wrap small">
      <select class="small" aria-label={w.markOf(what)} value={marking ?? ''} onChange={(e) => void set(e.currentTarget)}>
        {options.map(([id, says]) => (
          <option key={id} value={id} selected={id === (marking ?? '')}>
            {says}
          </option>
        ))}
      </select>
      <Refused refusal={refusal.value} />
    </span>
  );
}
