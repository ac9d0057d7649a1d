import type { FloorSlice, ItemShape, LateSpeechShape, RequestShape, RoundtableSlice, SpeechShape } from '../contract';
import { secondsSince } from './clock';

/** How long a speech is taken to be where nothing else says. */
export const ROUGH_SPEECH_SECONDS = 180;

/** Less than this isn't worth the floor: the server takes the time of a seat to be used up. */
export const LEAST_SECONDS = 5;

type Speech = Pick<SpeechShape, 'since' | 'spentSeconds'>;

/** How long a speech has lasted, pauses left out. */
export const spoken = (speech: Speech): number => speech.spentSeconds + (speech.since ? secondsSince(speech.since) : 0);

/** What is left of a speech; nothing where it has no limit. Below zero once it is over its time. */
export const timeLeft = (speech: Speech & Pick<SpeechShape, 'limit'>): number | undefined => (speech.limit === undefined ? undefined : speech.limit - spoken(speech));

/** The limit that gives a speech so much more, from now on where its time is over. */
export const longer = (speech: Speech, limit: number, seconds: number): number => Math.max(limit, spoken(speech)) + seconds;

/** Whether order and limits are in use here: switched on, or set. */
export const hasRules = (roundtable: RoundtableSlice, floor: FloorSlice): boolean =>
  roundtable.parts.includes('speakingLimits') || floor.order !== 'asAsked' || floor.perSpeech !== undefined || floor.perSeat !== undefined;

/** The speeches that a reply or a question of a seat may be to, the latest first. */
export const answerable = (floor: FloorSlice, seat: string): LateSpeechShape[] => floor.lately.filter((s) => s.kind !== 'pointOfOrder' && s.seat !== seat);

/** The last speech that has ended: who was given the floor just before. */
export const lastOver = (floor: FloorSlice): LateSpeechShape | undefined => floor.lately.find((s) => s.speech !== floor.speaking?.speech);

/** How long a seat has spoken on the item in hand; given what of it has ended. */
export function spokenOnItem(floor: FloorSlice, seat: string, ended: number): number {
  const now = floor.speaking;
  return ended + (now?.seat === seat && now.kind !== 'pointOfOrder' ? spoken(now) : 0);
}

/** Whether a request can only be granted with a limit of its own, because its seat has used what each has for an item. */
export function isUsedUp(floor: FloorSlice, request: Pick<RequestShape, 'seat' | 'kind'>): boolean {
  const used = spokenOnItem(floor, request.seat, floor.seats?.[request.seat]?.secondsOnItem ?? 0);
  return floor.perSeat !== undefined && request.kind !== 'pointOfOrder' && floor.perSeat - used < LEAST_SECONDS;
}

/** What those who wait need, beside what their item has left. In seconds. */
export interface Fit {
  needed: number;
  left: number;
  /** For each, by the limit, else as long as speeches were so far. */
  each: number;
}

/** Whether the queue fits the item's time; nothing where nobody waits or the item has none. */
export function fitOf(floor: FloorSlice, item: Pick<ItemShape, 'minutes' | 'spentSeconds' | 'since'> | undefined, limit: number | undefined): Fit | undefined {
  const waiting = floor.queue.filter((r) => r.kind !== 'pointOfOrder');
  if (item?.minutes === undefined || waiting.length === 0) {
    return undefined;
  }
  const each = floor.perSpeech ?? limit ?? average(floor) ?? ROUGH_SPEECH_SECONDS;
  const now = floor.speaking;
  const rest = now ? Math.max(0, timeLeft(now) ?? each - spoken(now)) : 0;
  const needs = ({ seat }: RequestShape): number =>
    floor.perSeat === undefined ? each : Math.min(each, Math.max(0, floor.perSeat - spokenOnItem(floor, seat, floor.seats?.[seat]?.secondsOnItem ?? 0)));
  return {
    needed: rest + waiting.reduce((sum, r) => sum + needs(r), 0),
    left: item.minutes * 60 - spoken(item),
    each,
  };
}

function average(floor: FloorSlice): number | undefined {
  const all = Object.values(floor.sectors);
  const [speeches, seconds] = [all.reduce((sum, s) => sum + s.speeches, 0), all.reduce((sum, s) => sum + s.seconds, 0)];
  return speeches > 0 && seconds > 0 ? seconds / speeches : undefined;
}

/** Whole minutes of so many seconds, for sentences: half a minute and more is one, and there is never none of something. */
export const roughMinutes = (seconds: number): number => (seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0);

/** The points of order raised on an item that wait for a ruling although they were heard. */
export const toRuleOn = (floor: FloorSlice): string[] =>
  Object.entries(floor.orders)
    .filter(([id, order]) => order.heard && !order.ruling && !floor.queue.some((r) => r.request === id))
    .map(([id]) => id);

/** The last ruling given on the item in hand. */
export function lastRuling(floor: FloorSlice, item: string | undefined): string | undefined {
  return Object.entries(floor.orders)
    .filter(([, order]) => order.ruling && order.item === item)
    .map(([id]) => id)
    .at(-1);
}
