/** Why a text is not JSON. `JSON.parse` says it differently in each version, and often without a place. */

import { createScanner } from 'jsonc-parser';
import { describe } from '../payload/issue.js';

export interface JsonFault {
  offset: number;
  expected: string;
  found: string;
}

const VALUE = 'a value';
const NAME = 'a name in double quotes';
const COLON = 'a colon';
const END = 'nothing more';
const closing = { '{': 'a closing brace', '[': 'a closing bracket' };
const either = (one: string, other: string): string => `${one} or ${other}`;

/** The first fault of a text that is not JSON. Without recursion: a text may be nested as deep as it likes. */
export function jsonFault(text: string): JsonFault {
  const scanner = createScanner(text);
  const open: ('{' | '[')[] = [];
  let expected = VALUE;

  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const token = text.slice(offset, offset + scanner.getTokenLength());
    if (/^[ \t\r\n]/.test(token)) continue;

    const fault = { offset, expected, found: foundIn(offset, token) };
    const container = open.at(-1);
    const sign = token[0];
    if (sign === '"') {
      if (!expected.startsWith(NAME) && !expected.startsWith(VALUE)) return fault;
      const inside = faultInText(token);
      if (inside) return { ...inside, offset: offset + inside.offset };
      expected = expected.startsWith(NAME) ? COLON : after(container);
    } else if (sign === '}' || sign === ']') {
      if (!container || !expected.endsWith(closing[container]) || sign !== (container === '{' ? '}' : ']'))
        return fault;
      open.pop();
      expected = after(open.at(-1));
    } else if (sign === ':') {
      if (expected !== COLON) return fault;
      expected = VALUE;
    } else if (sign === ',') {
      if (!expected.startsWith('a comma')) return fault;
      expected = container === '{' ? NAME : VALUE;
    } else if (!expected.startsWith(VALUE)) {
      return fault;
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      expected = either(sign === '{' ? NAME : VALUE, closing[sign]);
    } else if (WORD.test(token)) {
      expected = after(container);
    } else {
      return fault;
    }
  }
}

/** What may follow a value. */
const after = (container: '{' | '[' | undefined): string =>
  container ? either('a comma', closing[container]) : END;

function foundIn(offset: number, token: string): string {
  if (token === '') return offset > 0 ? 'the end' : 'nothing';
  if (/^\/[/*]/.test(token)) return 'a comment';
  return token.startsWith('"') ? describe(token.replace(/^"|"$/g, '')) : describe(token);
}

const ESCAPE = /\\(["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const WORD = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/;

/** What is wrong with a text in double quotes; undefined when nothing is. */
function faultInText(token: string): JsonFault | undefined {
  const special = /["\\\x00-\x1f]/g;
  special.lastIndex = 1;
  for (;;) {
    const offset = special.exec(token)?.index ?? token.length;
    const sign = token[offset];
    if (sign === undefined)
      return { offset, expected: 'a closing double quote', found: 'the end of the line' };
    if (sign === '"') return undefined;
    ESCAPE.lastIndex = offset;
    if (sign !== '\\')
      return { offset, expected: `an escape such as ${JSON.stringify(sign)}`, found: 'a control character' };
    if (!ESCAPE.test(token))
      return {
        offset,
        expected: 'an escape such as \\" or \\\\',
        found: describe(token.slice(offset, offset + 2)),
      };
    special.lastIndex = ESCAPE.lastIndex;
  }
}
