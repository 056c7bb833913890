/** Dates as a payload carries them: RFC 3339 with offset, or a plain day in no time zone. */

const DATE = /^\d{4}-(0[1-9]|1[0-2])-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/i;

/** Whether this is one of the two forms, and a day that the calendar has (engines roll 30 February over). */
export function isDate(value: string): boolean {
  const day = Number(value.slice(8, 10));
  // Every month has 28, and to make a date of each is dear.
  const isInMonth = () =>
    (day > 0 && day < 29) || day === new Date(`${value.slice(0, 10)}T00:00Z`).getUTCDate();
  return DATE.test(value) && Date.parse(value) < Infinity && isInMonth();
}
