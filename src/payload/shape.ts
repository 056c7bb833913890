/**
 * The little language the schema is written in. A shape reads an unknown value: it answers with what the value is, or
 * reports what was wrong with it and answers undefined, and the value is left out.
 *
 * Written here rather than taken from a validation library because those refuse a document for one bad row; to keep the
 * rest, name each fault and stay small is what this package exists for.
 */

import { hintFor } from './hint.js';
import { describe, pointerTo, type Issue } from './issue.js';

/** Where the reading of a document is, and what it met with so far. */
export interface Reading {
  readonly path: (string | number)[];
  readonly issues: Issue[];
}
export type Shape<T> = (value: unknown, reading: Reading) => T | undefined;
export type Members = Readonly<Record<string, Shape<unknown>>>;

/** The type that a shape reads. */
export type Infer<S> = S extends Shape<infer T> ? T : never;
type Flat<T> = { [K in keyof T]: T[K] };
export type InferMembers<R, O> = Flat<
  { -readonly [K in keyof R]: Infer<R[K]> } & { -readonly [K in keyof O]?: Infer<O[K]> }
>;

// Shapes by the names of what they are made of, for only so the published declarations keep what is said about each member.
export interface ObjectShape<R extends Members, O extends Members> extends Shape<InferMembers<R, O>> {}
export interface ListShape<S> extends Shape<Infer<S>[]> {}
export interface EitherShape<A, B> extends Shape<Infer<A> | Infer<B>> {}

/** Lists nested deeper than in any story are left out, so that no document can exhaust the stack. */
const DEEPEST = 64;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function wrong({ path, issues }: Reading, expected: string, value: unknown): undefined {
  const pointer = pointerTo(path);
  const found = describe(value);
  const issue = { pointer, expected, found, message: `${pointer}: expected ${expected}, found ${found}` };
  const hint = hintFor(expected, value, path);
  issues.push(hint ? { ...issue, hint } : issue);
}

function inside<T>(shape: Shape<T>, value: unknown, key: string | number, reading: Reading): T | undefined {
  reading.path.push(key);
  const result = shape(value, reading);
  reading.path.pop();
  return result;
}

/** Whatever passes the test. `expected` says in an issue what does. */
export const check =
  <T>(expected: string, test: (value: unknown) => boolean): Shape<T> =>
  (value, reading) =>
    test(value) ? (value as T) : wrong(reading, expected, value);

/** Text with something in it. */
export const text = (expected = 'text', test: (value: string) => boolean = () => true): Shape<string> =>
  check(expected, (value) => isText(value) && !!value.trim() && test(value));

/** Text that may also be empty. */
export const anyText: Shape<string> = check('text', isText);

/** JSON may hold 1e999, which is read as Infinity. */
export const number = (expected: string, min: number, max = Infinity): Shape<number> =>
  check(expected, (value) => typeof value === 'number' && value >= min && value <= max && value < Infinity);

export const choice = <const T extends string | number | boolean>(...values: T[]): Shape<T> =>
  check(values.map((value) => JSON.stringify(value)).join(' or '), (value) => values.includes(value as T));

/** The wrong or missing value is not left out, but has another in its place. */
export const orElse =
  <T>(shape: Shape<T>, other: T): Shape<T> =>
  (value, reading) =>
    shape(value, reading) ?? other;

/** A list without its bad rows. `blank` keeps their places; a row that is null is no fault in either case. */
export const list =
  <S extends Shape<unknown>>(shape: S, blank?: Infer<S>): ListShape<S> =>
  (value, reading) =>
    Array.isArray(value) && reading.path.length < DEEPEST
      ? value
          .map((row, index) => (row == null ? undefined : inside(shape, row, index, reading)) ?? blank)
          .filter((row): row is Infer<S> => row !== undefined)
      : wrong(reading, 'a list', value);

/** A list that is left out when none of its rows is good. */
export const filled =
  <T>(shape: Shape<T[]>): Shape<T[]> =>
  (value, reading) => {
    const rows = shape(value, reading);
    return rows?.length ? rows : undefined;
  };

/** Text, or a list of what makes up text, in which there are words; `plain` says which. */
export const worded =
  <T>(shape: Shape<T>, plain: (value: T) => string): Shape<T> =>
  (value, reading) => {
    const text = isText(value) || Array.isArray(value) ? shape(value, reading) : undefined;
    return text && plain(text).trim() ? text : wrong(reading, 'text with words in it', value);
  };

/** One of two shapes; which, the value itself shows. */
export const either =
  <A extends Shape<unknown>, B extends Shape<unknown>>(
    first: (value: unknown) => boolean,
    a: A,
    b: B,
  ): EitherShape<A, B> =>
  (value, reading) =>
    (first(value) ? a : b)(value, reading) as Infer<A> | Infer<B> | undefined;

/** An object of these members: without a required one it is left out, and one issue says which. */
export const object = <R extends Members, O extends Members>(required: R, optional: O): ObjectShape<R, O> => {
  const members = Object.entries({ ...required, ...optional });
  return (value, reading) => {
    if (!isObject(value)) return wrong(reading, 'an object', value);
    const result: Record<string, unknown> = {};
    for (const [key, shape] of members) {
      const member = Object.hasOwn(value, key) ? value[key] : undefined;
      const isRequired = key in required;
      if (!isRequired && (member == null || member === '')) continue;
      const read = inside(shape, member, key, reading);
      if (read !== undefined) result[key] = read;
      else if (isRequired) return undefined;
    }
    return result as InferMembers<R, O>;
  };
};

/** An object whose `type` names its shape. */
export const variants =
  <T>(shapes: () => Readonly<Record<string, Shape<object>>>): Shape<T> =>
  (value, reading) => {
    if (!isObject(value)) return wrong(reading, 'a block', value);
    const known = shapes();
    const { type } = value;
    if (!isText(type) || !Object.hasOwn(known, type)) {
      const none: Shape<T> = check(Object.keys(known).join(' or '), () => false);
      return inside(none, type, 'type', reading);
    }
    const result = known[type](value, reading);
    return result && ({ type, ...result } as T);
  };
