/** What was wrong with a payload: an issue for each thing left out, an error when nothing could be shown. */

/** One thing that was left out of a payload, and why. */
export interface Issue {
  /** JSON Pointer (RFC 6901) to the value, e.g. `/body/3/people/2/country`; "" is the whole document. */
  pointer: string;
  /** What a good value would have been. */
  expected: string;
  /** What was there, shortened. */
  found: string;
  /** All of it in one sentence. */
  message: string;
  /** What to do about a common slip. */
  hint?: string;
}

/** Why no story can be shown. */
export type ErrorKind =
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-json'
  | 'invalid'
  | 'not-found'
  | 'withheld'
  | 'embargoed';

/** A payload that cannot be shown. `message` is for authors; readers are told in their own language. */
export class PayloadError extends Error {
  override readonly name = 'PayloadError';
  constructor(
    readonly kind: ErrorKind,
    message: string,
  ) {
    super(message);
  }
}

export const pointerTo = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const LONGEST = 60;

/** A value as an issue shows it: text in quotes, shortened; a list or an object by its name. */
export function describe(value: unknown): string {
  if (value == null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string')
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
