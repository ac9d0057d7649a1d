import { languageWords, type Command, type Language, type Noun, type RollKind, type RoundtableSlice } from '../../contract';
import { incomplete, type Refusal } from '../../live/api';
import { draft, forget } from '../../live/drafts';
import { fromZone, inZone } from '../../live/zones';
import { language, words } from '../../words';
import { forgetText, readText, type Tongues } from '../texts';

/** What describes a roundtable, as the commands that create and describe it take it. */
export type Description = Omit<Extract<Command, { do: 'describeRoundtable' }>, 'do'>;

const TEXTS = ['title', 'host', 'place', 'background'] as const;
const KEPT = ['languages', 'authentic', 'zone', 'date', 'time', 'online', 'roll', 'noun'] as const;

/** What the fields hold that aren't texts in several languages. */
export type Kept = Record<(typeof KEPT)[number], string>;

/** What the fields begin with: what stands there, or what a new roundtable most often has. */
export function initially(standing: RoundtableSlice | undefined, zone: string): Kept {
  if (!standing) {
    const own = language.peek();
    return { languages: own, authentic: own, zone, date: '', time: '', online: '', roll: 'arrived', noun: 'participants' };
  }
  const start = standing.start ? inZone(standing.start, standing.timeZone) : { date: '', time: '' };
  return {
    languages: standing.languages.join(' '),
    authentic: standing.authentic,
    zone: standing.timeZone,
    online: standing.online ?? '',
    roll: standing.roll,
    noun: standing.noun,
    ...start,
  };
}

/** The languages chosen, in the order in which all are listed. */
export const chosen = (kept: string): Language[] => languageWords.filter((l) => kept.split(' ').includes(l));

/** Which language is the authentic one: the one chosen, as long as it is among the languages. */
export const authenticOf = (kept: string, languages: readonly Language[]): Language =>
  languages.find((l) => l === kept) ?? languages[0] ?? 'en';

export function tonguesOf(kept: Pick<Kept, 'languages' | 'authentic'>): Tongues {
  const languages = chosen(kept.languages);
  return { languages, authentic: authenticOf(kept.authentic, languages) };
}

/** What was typed under a name, or what is missing in it. */
export function readDescription(name: string, initial: Kept): Description | Refusal {
  const w = words().prepare.description;
  const of = (field: keyof Kept): string => draft(`${name}.${field}`, initial[field]).peek().trim();
  const tongues = tonguesOf({ languages: of('languages'), authentic: of('authentic') });
  const text = (field: (typeof TEXTS)[number]) => readText(`${name}.${field}`, tongues);
  const title = text('title');
  const [date, time] = [of('date'), of('time')];
  const wrong = [
    ...(title?.[tongues.authentic] ? [] : [{ field: 'title', reason: w.titleMissing(words().common.languages[tongues.authentic]) }]),
    ...((date === '') === (time === '') ? [] : [{ field: date ? 'start.time' : 'start', reason: w.startIncomplete }]),
  ];
  if (!title || wrong.length > 0) {
    return incomplete('', ...wrong).refusal;
  }
  return {
    title,
    languages: [...tongues.languages],
    authentic: tongues.authentic,
    timeZone: of('zone'),
    roll: of('roll') as RollKind,
    noun: of('noun') as Noun,
    host: text('host'),
    place: text('place'),
    online: of('online') || undefined,
    start: fromZone({ date, time }, of('zone')),
    background: text('background'),
  };
}

/** Forgets what was typed under a name: it was sent, or given up. */
export function forgetDescription(name: string): void {
  TEXTS.forEach((field) => forgetText(`${name}.${field}`, { languages: languageWords, authentic: 'en' }));
  KEPT.forEach((field) => forget(`${name}.${field}`));
}
