import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { draft } from '../../live/drafts';
import type { Room } from '../../live/room';
import { itemAfter } from './follow';
import { items, tongues } from './meeting';

/** What is being written, and about which item. */
export interface Writing {
  item: string | undefined;
  /** Chooses an item by hand; the meeting's own means to follow the meeting again. */
  pick: (item: string | undefined) => void;
}

/** The name under which the note on an item is typed. */
export const noteDraft = (room: Room, item: string): string => `${room.id}.record.${item}.note`;

/** Whether a note on an item is typed and not sent. */
export function isTyped(room: Room, item: string): boolean {
  return tongues(room).languages.some((language) => draft(`${noteDraft(room, item)}.${language}`).value.trim() !== '');
}

export function useWriting(room: Room): Writing {
  const picked = useSignal<string | undefined>(undefined);
  const before = useRef<string | undefined>(undefined);
  const current = room.state.slices.agenda.value?.current;
  const item = itemAfter({
    before: before.current,
    picked: picked.value,
    current,
    there: items(room).map((i) => i.id),
    typed: (id) => isTyped(room, id),
  });
  before.current = item;
  return {
    item,
    pick: (id) => {
      before.current = undefined;
      picked.value = id === current ? undefined : id;
    },
  };
}
