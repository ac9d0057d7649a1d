import type { Signal } from '@preact/signals';
import type { AttributionLevel, Secrecy } from '../contract';
import { roundtable } from '../live/reading';
import type { Room } from '../live/room';
import { words } from '../words';
import { Check } from './form';

/** The level of an item: its own, else that of the item above it, else the roundtable's; none where nobody chose one. */
export function levelOf(room: Room, item: string | undefined): AttributionLevel | undefined {
  const all = room.state.slices.agenda.value?.items ?? {};
  for (let at = item ? all[item] : undefined; at; at = at.parent ? all[at.parent] : undefined) {
    if (at.attribution) {
      return at.attribution;
    }
  }
  return roundtable(room).attribution;
}

const usesLevels = (room: Room): boolean => roundtable(room).parts.includes('attribution');

/** What the record says of who speaks now; nothing where nobody chose. */
export function LevelNow({ room }: { room: Room }) {
  const level = usesLevels(room) ? levelOf(room, room.state.slices.agenda.value?.current) : undefined;
  return level ? <p class="small quiet">{words().readers.now[level]}</p> : null;
}

/** The level of an item in two words, for those who run the meeting and write. */
export function LevelChip({ room, item }: { room: Room; item: string }) {
  const level = usesLevels(room) ? levelOf(room, item) : undefined;
  return level ? <span class={`chip ${level === 'none' || level === 'sector' ? 'warn' : 'plain'}`}>{words().readers.chip[level]}</span> : null;
}

/** Said before an open vote where nobody, or only sectors, are to be named. */
export function OpenVoteNames({ room, points, secrecy }: { room: Room; points: readonly { item: string }[]; secrecy: Secrecy }) {
  const levels = points.map((p) => levelOf(room, p.item));
  const w = words().readers;
  const says = levels.includes('none') ? w.openVote : levels.includes('sector') ? w.openVoteSector : '';
  return usesLevels(room) && secrecy === 'open' && says ? <p class="notice warn small">{says}</p> : null;
}

interface NamedProps {
  room: Room;
  /** The item of what is written; the whole where there is none. */
  item: string | undefined;
  named: Signal<boolean>;
  /** Whether it comes with a ballot of a vote without names. */
  nameless?: boolean;
  /** Whether it is entered for a seat by the facilitator. */
  forSeat?: boolean;
}

/** Lets an author ask to be named where the record wouldn't name it. */
export function AskToBeNamed({ room, item, named, nameless = false, forSeat = false }: NamedProps) {
  const w = words().readers;
  return mayAsk(room, item, nameless) ? (
    <Check
      label={forSeat ? w.namedForSeat : w.named}
      help={nameless ? `${w.namedHelp} ${w.namedBallot}` : w.namedHelp}
      checked={named.value}
      onChange={(on) => (named.value = on)}
    />
  ) : null;
}

/** Whether the record would leave an author out. */
export function mayAsk(room: Room, item: string | undefined, nameless = false): boolean {
  const level = levelOf(room, item);
  return usesLevels(room) && (nameless || level === 'sector' || level === 'none');
}

/** The field of the command by which an author asks; nothing where it doesn't. */
export const asked = (named: Signal<boolean>, may: boolean): { named?: true } => (may && named.peek() ? { named: true } : {});

/** The item that something is about: itself, or that of its point. */
export const itemOfAbout = (room: Room, { point, item }: { point?: string; item?: string }): string | undefined => item ?? itemOfPoint(room, point);

/** The item of a point. */
export const itemOfPoint = (room: Room, point: string | undefined): string | undefined =>
  point ? room.state.slices.table.value?.points[point]?.item : undefined;
