import type { Room } from '../../live/room';
import { Choice } from '../../parts/form';
import { SeatChoice } from '../../parts/seat-choice';
import { words } from '../../words';
import { beginning, pointsOf, roundtable, say } from './meeting';

interface ChoiceProps {
  room: Room;
  value: string;
  onChange: (id: string) => void;
}

/** On the item itself, or on one of its points. */
export function PointChoice({ room, item, number, ...choice }: ChoiceProps & { item: string; number: string }) {
  const w = words().record.notes;
  const here = pointsOf(room, item);
  return (
    <Choice
      {...choice}
      value={here.some((p) => p.id === choice.value) ? choice.value : ''}
      label={w.on}
      options={[['', w.onItem(number)], ...here.map((p) => [p.id, w.onPointText(p.number, beginning(say(room, p.text), 60))] as const)]}
    />
  );
}

/** About which seat, if about one. */
export const AboutSeat = ({ room, value, onChange }: ChoiceProps) => (
  <SeatChoice room={room} label={words().record.notes.about} none={words().record.notes.nobody} value={value} onChange={onChange} />
);

/** How a paragraph is marked, where markings are in use. A comment must name one. */
export function MarkingChoice({ room, value, onChange, named = false }: ChoiceProps & { named?: boolean }) {
  const w = words().record.notes;
  const { markings, defaultMarking } = roundtable(room);
  if (markings.length === 0 || (!named && !usesMarkings(room))) {
    return null;
  }
  const all = markings.map((m) => [m.id, w.portionAndName(m.portion, say(room, m.name))] as const);
  const usual = markings.find((m) => m.id === defaultMarking)?.portion ?? '';
  return <Choice label={w.marking} value={value} options={named ? all : [['', w.byDefault(usual)], ...all]} onChange={onChange} />;
}

export const usesMarkings = (room: Room): boolean => roundtable(room).parts.includes('markings');

/** The marking as it stands before a paragraph: (U). */
export function portionOf(room: Room, marking: string | undefined): string {
  const found = roundtable(room).markings.find((m) => m.id === marking);
  return found ? words().record.notes.portion(found.portion) : '';
}
