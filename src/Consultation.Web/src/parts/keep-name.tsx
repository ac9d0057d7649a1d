import { useSignal } from '@preact/signals';
import type { Text } from '../contract';
import type { Answer } from '../live/api';
import { draft, forget } from '../live/drafts';
import { roundtable, say } from '../live/reading';
import type { Room } from '../live/room';
import { cleaned, REASON_MAX, textOf } from '../live/typed';
import { words } from '../words';
import { Field } from './form';

/**
 * A name that the level of attribution keeps out was found in a note: it is kept with a reason, or reworded. What is
 * asked for survives a reload with the note.
 */
export function useKeepName(room: Room, note: string) {
  const name = `${note}.kept`;
  const asks = useSignal(false);
  const typed = cleaned(draft(name).value);
  return {
    /** The field of the command, where a reason was given. */
    kept: (): { kept?: Text } => (cleaned(draft(name).peek()) ? { kept: textOf(cleaned(draft(name).peek()), roundtable(room)) } : {}),
    /** Hears from the answer whether a reason is needed. */
    heard: async (answer: Promise<Answer<unknown>>): Promise<Answer<unknown>> => {
      const heard = await answer;
      asks.value = !heard.ok && heard.refusal.code === 'note.names';
      return heard;
    },
    forget: (): void => forget(name),
    field:
      asks.value || typed ? <Field label={words().readers.keepLabel} of="kept" help={words().readers.keepHelp} name={name} rows={2} maxLength={REASON_MAX} /> : null,
  };
}

/** Why a name stays in a note, said beside it. */
export const keptBecause = (room: Room, kept: Text | undefined): string => (kept ? words().readers.keptBecause(say(room, kept)) : '');
