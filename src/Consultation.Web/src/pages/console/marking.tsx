import type { Room } from '../../live/room';
import { Choice } from '../../parts/form';
import { words } from '../../words';
import { roundtable, say } from './meeting';

interface MarkingChoiceProps {
  room: Room;
  value: string;
  onChange: (id: string) => void;
  /** Whether one must be named; else the roundtable's default applies. */
  required?: boolean;
}

/** How a paragraph is marked, where the roundtable has markings. */
export function MarkingChoice({ room, value, onChange, required = false }: MarkingChoiceProps) {
  const w = words().console.notes;
  const { markings, parts } = roundtable(room);
  if (markings.length === 0 || (!required && !parts.includes('markings'))) {
    return null;
  }
  const named = markings.map((m) => [m.id, `(${m.portion}) ${say(room, m.name)}`] as const);
  return <Choice label={w.marking} value={value} options={required ? named : [['', w.noMarking], ...named]} onChange={onChange} />;
}

/** The marking as it stands before a paragraph: (U). */
export function portion(room: Room, marking: string | undefined): string[] {
  const found = roundtable(room).markings.find((m) => m.id === marking);
  return found ? [`(${found.portion})`] : [];
}
