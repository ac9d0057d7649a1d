/** The time zone of this device. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** Every time zone there is by name, with those asked for among them. */
export function zones(...also: string[]): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...also])].sort();
}

interface Local {
  /** 2009-02-23 */
  date: string;
  /** 10:00 */
  time: string;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Making one takes much longer than asking it. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  const found = calendars.get(zone) ?? new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  calendars.set(zone, found);
  return found;
}

/** A moment as the calendar and the clock of a time zone show it. */
export function inZone(moment: string | number, zone: string): Local {
  const at = (type: Intl.DateTimeFormatPartTypes): string => parts.find((p) => p.type === type)?.value ?? '';
  const parts = calendarOf(zone).formatToParts(new Date(moment));
  return { date: `${at('year').padStart(4, '0')}-${at('month')}-${at('day')}`, time: `${at('hour')}:${at('minute')}` };
}

/** The moment at which a time zone's clock shows a date and a time; one that the clock leaps over is taken after the leap. */
export function fromZone({ date, time }: Local, zone: string): string | undefined {
  const shown = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(shown)) {
    return undefined;
  }
  const ahead = (at: number): number => {
    const local = inZone(at, zone);
    return Date.parse(`${local.date}T${local.time}Z`) - at;
  };
  // The offset before the moment, corrected by the one at it: they differ only around a change of the clock.
  const first = shown - ahead(shown - 24 * 3600_000);
  const second = shown - ahead(first);
  const moment = first - second > 0 && ahead(second) !== shown - second ? first : second;
  return new Date(moment).toISOString();
}
