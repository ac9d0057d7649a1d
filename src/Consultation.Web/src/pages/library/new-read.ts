import { languageWords, type Command, type Language, type Noun, type RollKind, type Text } from '../../contract';
import type { Refusal } from '../../live/api';
import { draft, forget } from '../../live/drafts';
import { newId } from '../../live/ids';
import { cleaned } from '../../live/typed';
import { fromZone, ownZone, zones } from '../../live/zones';
import { forgetText, readText, type Tongues } from '../../parts/texts';
import { language, words } from '../../words';
import { zoneNamed } from './zone-named';

type Create = Extract<Command, { do: 'createRoundtable' }>;

const FIELDS = ['languages', 'authentic', 'zone', 'date', 'time', 'online', 'roll', 'noun'] as const;
type Of = (typeof FIELDS)[number];

/** The name under which a field's text is kept. */
export const named = (field: Of | 'title' | 'place' | 'id'): string => `library.new.${field}`;

/** What a field holds; it begins with what most roundtables have. */
export function field(of: Of) {
  const first: Partial<Record<Of, () => string>> = {
    languages: () => language.value,
    authentic: () => language.value,
    zone: ownZone,
    roll: () => 'arrived' satisfies RollKind,
    noun: () => 'participants' satisfies Noun,
  };
  return draft(named(of), first[of]?.() ?? '');
}

/** The languages chosen, in the order in which all are listed, and the authentic one among them. */
export function tonguesOf(languages: string, authentic: string): Tongues & { languages: readonly Language[] } {
  const chosen = languageWords.filter((l) => languages.split(' ').includes(l));
  return { languages: chosen, authentic: chosen.find((l) => l === authentic) ?? chosen[0] ?? language.value };
}

/** The id the roundtable of this form gets: the same however often it is sent. */
export function idOfNew(): string {
  const id = draft(named('id'));
  id.value ||= newId();
  return id.value;
}

/** The command of what was typed, or what is missing in it. */
export function readNew(): Create | Refusal {
  const w = words().library.create;
  const of = (name: Of): string => field(name).peek().trim();
  const incomplete = (message: string): Refusal => ({ code: 'page.incomplete', message });
  const tongues = tonguesOf(of('languages'), of('authentic'));
  const title = text('title', tongues);
  if (!title?.[tongues.authentic]) {
    return incomplete(w.titleMissing(words().common.languages[tongues.authentic], tongues.languages.length > 1));
  }
  const timeZone = zoneNamed(of('zone'), zones());
  if (!timeZone) {
    return incomplete(w.zoneUnknown);
  }
  const [date, time] = [of('date'), of('time')];
  const start = fromZone({ date, time }, timeZone);
  if ((date || time) && !start) {
    return incomplete(w.startIncomplete);
  }
  const [place, online] = [text('place', tongues), cleaned(of('online'))];
  return {
    do: 'createRoundtable',
    title,
    languages: [...tongues.languages],
    authentic: tongues.authentic,
    timeZone,
    roll: of('roll') as RollKind,
    noun: of('noun') as Noun,
    ...(place ? { place } : {}),
    ...(online ? { online } : {}),
    ...(start ? { start } : {}),
  };
}

/** Forgets what was typed: it was sent. */
export function forgetNew(): void {
  FIELDS.forEach((of) => forget(named(of)));
  (['title', 'place'] as const).forEach((of) => forgetText(named(of), { languages: languageWords, authentic: 'en' }));
  forget(named('id'));
}

function text(of: 'title' | 'place', tongues: Tongues): Text | undefined {
  const typed = readText(named(of), tongues);
  return typed && (Object.fromEntries(Object.entries(typed).map(([l, words]) => [l, cleaned(words)])) as Text);
}
