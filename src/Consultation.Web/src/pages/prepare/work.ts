import type { Signal } from '@preact/signals';
import type { FeaturePart, PersonShape, PresetShape, RoundtableSlice, Text } from '../../contract';
import type { Room } from '../../live/room';
import type { Tongues } from '../../parts/texts';
import { inWords } from '../../words';

/** What every section of the page works with. */
export interface Work {
  room: Room;
  roundtable: RoundtableSlice;
  /** A facilitator does everything here; a rapporteur describes, makes the agenda and drafts points. */
  leads: boolean;
  /** Nothing can be changed once the roundtable is closed. */
  open: boolean;
  tongues: Tongues;
  presets: Signal<readonly PresetShape[]>;
  people: Signal<readonly PersonShape[]>;
  loadPeople: () => Promise<void>;
  /** How many seats have a link; undefined while that isn't known. */
  invited: Signal<number | undefined>;
}

/** Whether a part is in use; what isn't isn't shown. */
export const uses = (work: Work, part: FeaturePart): boolean => work.roundtable.parts.includes(part);

/** A text in the page's language, else in the authentic one. */
export const said = (work: Work, text: Text | undefined): string => inWords(text, work.roundtable.authentic);

/** The name under which something typed here survives a reload. */
export const draftName = (work: Work, what: string): string => `prepare.${work.roundtable.id}.${what}`;
