/** Dates, numbers, languages and countries as a reader's language writes them; all by the platform's own `Intl`. */

const formatters = new Map<string, unknown>();

/** Formatters, and what follows from a language, are dear to make and the same for all elements: one for each language and use. */
export function cached<T>(key: string, make: () => T): T {
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key) as T;
}

/** Whether a date of the payload is a plain day, which is the same day in every time zone. */
const isDay = (date: string) => !date[10];

/**
 * A date in words: a plain day as it is, a moment in the given time zone (undefined: the reader's own). A zone that was
 * asked for is named, for it may not be the reader's.
 */
export function formatDate(
  date: string,
  language: string,
  timeZone?: string,
  time = !isDay(date),
  end = date,
): string {
  const zone = isDay(date) ? 'UTC' : timeZone;
  const formatter = cached(
    `date ${language} ${zone} ${time}`,
    () =>
      new Intl.DateTimeFormat([language, 'en'], {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        timeZone: zone,
        ...(time && { hour: 'numeric', minute: '2-digit', timeZoneName: zone ? 'short' : undefined }),
      }),
  );
  // Of a range of one moment it is the same, and ten times as dear.
  return end === date
    ? formatter.format(new Date(date))
    : formatter.formatRange(new Date(date), new Date(end));
}

const HOUR = 3_600_000;
/** And a day more, in hours: for what is further off no day of a time zone need be known. */
const A_WEEK = 8 * 24;

/** The day of a moment, in a form that sorts: `2026-11-24`. Sweden writes it so. */
const dayOf = (moment: number, timeZone?: string): string =>
  cached(`day ${timeZone}`, () => new Intl.DateTimeFormat('sv', { timeZone })).format(moment);

/** How long ago within the last week (`3 hours ago`, `yesterday`); else the day. `now` is in milliseconds. */
export function formatRelative(date: string, language: string, now: number, timeZone?: string): string {
  const moment = Date.parse(date);
  const hours = (moment - now) / HOUR;
  if (Math.abs(hours) > A_WEEK) return formatDate(date, language, timeZone, false);
  const day = isDay(date) ? date : dayOf(moment, timeZone);
  const days = Math.round((Date.parse(day) - Date.parse(dayOf(now, timeZone))) / HOUR / 24);
  if (days > 0 || days < -6 || (hours > 0 && !isDay(date)))
    return formatDate(date, language, timeZone, false);
  const formatter = cached(
    `ago ${language}`,
    () => new Intl.RelativeTimeFormat([language, 'en'], { numeric: 'auto' }),
  );
  return isDay(date) || hours <= -24
    ? formatter.format(days, 'day')
    : formatter.format(Math.round(hours), 'hour');
}

/** A number of minutes, as in “4 min”. */
export const formatMinutes = (minutes: number, language: string): string =>
  cached(
    `minutes ${language}`,
    () => new Intl.NumberFormat([language, 'en'], { style: 'unit', unit: 'minute' }),
  ).format(minutes);

/** How a language joins names. */
export const listFormat = (language: string): Intl.ListFormat =>
  cached(`list ${language}`, () => new Intl.ListFormat([language, 'en']));

/** A country's or a language's name, or undefined where the platform knows none. */
export function nameOf(kind: 'region' | 'language', code: string, language: string): string | undefined {
  const names = cached(
    `${kind} ${language}`,
    () => new Intl.DisplayNames([language, 'en'], { type: kind, fallback: 'none' }),
  );
  try {
    return names.of(code);
  } catch {
    return undefined; // a tag with extensions is good, and has no name
  }
}

/** A time zone that the platform knows, or undefined. */
export function knownTimeZone(name: string | null | undefined): string | undefined {
  try {
    return name ? new Intl.DateTimeFormat('en', { timeZone: name }) && name : undefined;
  } catch {
    return undefined;
  }
}
