/** Attribute values that the elements know. Anything else is the default, and so is an attribute that is not there. */

import type { PropertyDeclaration } from 'lit';

/** A property with the value that it has at first. */
export interface Declaration extends PropertyDeclaration {
  readonly initial?: unknown;
}

/** One of a few words; the first is the default. */
export const oneOf = (...values: readonly string[]): Declaration => ({
  initial: values[0],
  converter: (value) => (values.includes(value!) ? value : values[0]),
});

/** A whole number from 1 on, else the default. */
export const wholeNumber = (initial: number | null, max = Infinity): Declaration => ({
  initial,
  converter: (value) => {
    const number = Number(value);
    return number % 1 === 0 && number >= 1 && number <= max ? number : initial;
  },
});

/** There or not; "false" is no value of such an attribute, but what frameworks write for one that is off. */
export const flag = (attribute: string): Declaration => ({
  initial: false,
  attribute,
  converter: (value) => (value ?? 'false') !== 'false',
});
