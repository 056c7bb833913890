// The combinators of src/payload/shape.ts under the same names; only here a shape does not read a value, but answers with
// the JSON Schema of what it would read. scripts/schema/generate.mjs runs the payload's schema with these.
import { isBlocks } from '../../src/payload/blocks.ts';
import { isCountry, isLanguage } from '../../src/payload/code.ts';
import { isDate } from '../../src/payload/date.ts';
import { isText } from '../../src/payload/shape.ts';
import { isLink, isMedia, isPage } from '../../src/payload/url.ts';
import * as patterns from './patterns.mjs';

export { isText };

/** For each test of a text, what a pattern can say of it. */
const patternOf = new Map([
  [undefined, patterns.words],
  [isCountry, patterns.country],
  [isDate, patterns.date],
  [isLanguage, patterns.language],
  [isLink, patterns.link],
  [isMedia, patterns.media],
  [isPage, patterns.page],
]);

/** What is referred to by name; a definition is made when it is first referred to. */
export const $defs = {};

const ref = (name) => ({ $ref: `#/$defs/${name}` });

/** A documented constant: everything it is used in refers to it. */
export function define(name, shape, words) {
  return () => {
    if (!Object.hasOwn($defs, name)) {
      $defs[name] = {}; // for what is within itself
      $defs[name] = { ...words, ...shape() };
    }
    return ref(name);
  };
}

/** A documented member: its own words win over those of what it refers to. */
export const say = (shape, words) => () => ({ ...shape(), ...words });

export const anyText = () => ({ type: 'string' });

export function text(expected, test) {
  const pattern = patternOf.get(test);
  if (!pattern) throw new Error(`No pattern for the test of ${expected}: add it to scripts/schema/kit.mjs`);
  return () => ({ type: 'string', pattern });
}

export const number = (expected, minimum, maximum) => () => ({ type: 'number', minimum, maximum });

export const choice =
  (...values) =>
  () =>
    values.every((value) => typeof value === 'boolean')
      ? { type: 'boolean' }
      : {
          type: typeof values[0] === 'string' ? 'string' : 'integer',
          ...(values.length > 1 ? { enum: values } : { const: values[0] }),
        };

/** What is put in the place of a bad value is a good one. */
export const orElse = (shape, other) => () => {
  const schema = shape();
  return other === '' && schema.pattern === patterns.words
    ? { ...schema, pattern: `^$|${schema.pattern}` }
    : schema;
};

export const list = (shape) => () => ({ type: 'array', items: shape() });

export const filled = (shape) => () => ({ ...shape(), minItems: 1 });

/** A blank text or list of runs may be of this shape, but has no words. */
export const worded = (shape) => () => {
  const some = { type: 'string', pattern: patterns.words };
  const span = { type: 'object', properties: { text: some }, required: ['text'] };
  return { ...shape(), anyOf: [some, { type: 'array', contains: { anyOf: [some, span] } }] };
};

export const either = (first, a, b) => () => {
  if (first === isText) return { anyOf: [a(), b()] };
  if (first !== isBlocks)
    throw new Error('No schema for the test of an either: add it to scripts/schema/kit.mjs');
  const typed = { type: 'object', properties: { type: true }, required: ['type'] };
  return { anyOf: [a(), { ...b(), not: { type: 'array', contains: typed } }] };
};

export const object = (required, optional) => () => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries({ ...required, ...optional }).map(([name, shape]) => [name, shape()]),
  ),
  required: Object.keys(required),
});

export const variants = (shapes) => () => ({
  anyOf: Object.entries(shapes()).map(([type, shape]) =>
    define(`${type}Block`, () => typed(type, shape()), {})(),
  ),
});

const typed = (type, { title, properties, required, ...rest }) => ({
  title: `${title} block`,
  ...rest,
  properties: {
    type: { title: 'Type', description: 'Which kind of block this is.', const: type },
    ...properties,
  },
  required: ['type', ...required],
});
