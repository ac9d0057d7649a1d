import { signal } from '@preact/signals';
import { words } from '../words';

/** How far the server's clock is ahead of this device's, which may be wrong. */
let aheadMs: number | undefined;

/** The server's time, moving on each second. */
export const now = signal(new Date());

/** An answer may have been held up so long; more than that, and the device's clock has been set. */
const LATE_MS = 60_000;

/** Sets the clock by an answer of the server. One that was held up on its way would put it back: it says less than one that came at once. */
export function setClock(serverTime: string | undefined): void {
  const found = serverTime ? Date.parse(serverTime) - Date.now() : Number.NaN;
  if (aheadMs === undefined ? !Number.isNaN(found) : found > aheadMs || aheadMs - found > LATE_MS) {
    aheadMs = found;
    now.value = serverNow();
  }
}

/** The server's time at this instant. */
export function serverNow(): Date {
  return new Date(Date.now() + (aheadMs ?? 0));
}

setInterval(() => {
  now.value = serverNow();
}, 1000);

/** Whole seconds from now until a moment; below zero once it is over. */
export function secondsUntil(moment: string): number {
  return Math.ceil((Date.parse(moment) - now.value.getTime()) / 1000);
}

/** Whole seconds since a moment. */
export function secondsSince(moment: string): number {
  return Math.max(0, Math.floor((now.value.getTime() - Date.parse(moment)) / 1000));
}

/** 102 seconds as 1:42; 3,723 as 1:02:03. */
export function duration(seconds: number): string {
  const sign = seconds < 0 ? '−' : '';
  const s = Math.abs(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, m] = [Math.floor(s / 3600), Math.floor(s / 60) % 60];
  return sign + (h > 0 ? `${h}:${two(m)}` : String(m)) + `:${two(s % 60)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string | undefined, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${zone ?? ''} ${key}`;
  let found = formats.get(name);
  if (!found) {
    found = new Intl.DateTimeFormat('en-GB', { ...options, ...(zone ? { timeZone: zone } : {}) });
    formats.set(name, found);
  }
  return found;
}

/** The parts of a moment in a time zone, by their names. The browser knows the zones; what is said of them are our words. */
function partsOf(moment: string | Date, zone: string | undefined, key: string, options: Intl.DateTimeFormatOptions): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = format(zone, key, { ...options, hourCycle: 'h23' }).formatToParts(new Date(moment));
  return (type) => parts.find((part) => part.type === type)?.value ?? '';
}

/** The time of day in a time zone: 14:03, or with seconds 14:03:22. */
export function timeOfDay(moment: string | Date, zone?: string, withSeconds = false): string {
  const options: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', ...(withSeconds ? { second: '2-digit' } : {}) };
  const part = partsOf(moment, zone, `time${withSeconds}`, options);
  return [part('hour'), part('minute'), ...(withSeconds ? [part('second')] : [])].join(':');
}

/** The day in a time zone, in the page's language: 23 February 2009. */
export function day(moment: string | Date, zone?: string): string {
  const part = partsOf(moment, zone, 'day', { day: 'numeric', month: 'numeric', year: 'numeric' });
  return words().common.day(Number(part('day')), Number(part('month')), Number(part('year')));
}
