/** Hints for dates: what was meant, as RFC 3339 writes it. */

import { isDate } from '../date.js';

/** 2025-10-17, 2025/10/17, 20251017; then perhaps a time, and perhaps an offset, in any common form. */
const YEAR_FIRST =
  /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d\d)(\d\d))(?:[T\s]+(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?\s*(.*))?$/i;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const OFFSET = /^(?:UTC|GMT)?([+-])(\d\d):?(\d\d)?$/i;
/** As in feeds and mail: `Fri, 17 Oct 2025 09:00:00 +0100` (RFC 5322). */
const MAIL = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/i;

/** What to write in the place of a date that cannot be read; undefined where that is not clear. */
export function dateHint(words: string): string | undefined {
  if (/^-?(\d{9,10}|\d{13})(\.\d+)?$/.test(words)) return use(moment(Number(words)));
  if (MAIL.test(words)) return use(moment(Date.parse(words)));

  const last = YEAR_LAST.exec(words);
  if (last) return use(dayOf(last[3], Number(last[1]), Number(last[2])));

  const first = YEAR_FIRST.exec(words);
  if (!first) return undefined;
  const [, year, m1, d1, m2, d2, hours, minutes, seconds = '00', fraction, zone] = first;
  const day = `${year}-${pad(m1 ?? m2)}-${pad(d1 ?? d2)}`;
  if (hours === undefined) return use(day);
  const time = `${day}T${pad(hours)}:${minutes}:${seconds}${fraction ? `.${fraction}` : ''}`;
  if (zone === '' && isDate(`${time}Z`)) return `add the offset, such as "${time}Z" or "${time}+01:00"`;
  return use(time + offsetOf(zone));
}

const pad = (digits: string): string => digits.padStart(2, '0');

const use = (date: string | undefined): string | undefined =>
  date && isDate(date) ? `use ${JSON.stringify(date)}` : undefined;

/** From seconds or milliseconds since 1970, whichever makes it a year that news may have. */
function moment(number: number): string | undefined {
  const date = new Date(Math.abs(number) < 1e11 ? number * 1000 : number);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}

/** Which of the two numbers is the day: clear only where one is too great for a month, or both are the same. */
function dayOf(year: string, a: number, b: number): string | undefined {
  if (a <= 12 && b <= 12 && a !== b) return undefined;
  const [month, day] = a > 12 ? [b, a] : [a, b];
  return `${year}-${pad(String(month))}-${pad(String(day))}`;
}

function offsetOf(zone: string): string {
  if (/^(Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = OFFSET.exec(zone) ?? [];
  return sign ? `${sign}${hours}:${minutes}` : zone;
}
