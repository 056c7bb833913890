/** What is wrong with a document, and where in its text. */

import { describe, type Issue, type PayloadError } from '../payload/issue.js';
import { parsePayload } from '../payload/parse.js';
import { barred } from '../payload/release.js';
import { isBlockType } from '../payload/schema.js';
import { isObject } from '../payload/shape.js';
import { jsonFault } from './fault.js';
import { offsetsOf, positionsIn, type Position } from './position.js';
import type { Source } from './source.js';
import { issueOf, shortcomings } from './strict.js';
import { unknownMembers } from './unknown.js';

/** An issue, and the place in a text that it is about. */
export interface Finding extends Position, Issue {}

interface Options {
  /** Whether to name also what a good story should have. */
  strict: boolean;
  /** The time that an embargo is compared with, in milliseconds. */
  now: number;
}

/** All that is wrong, in the order of the text. */
export function* validate({ text, badByte }: Source, options: Options): Generator<Finding, void> {
  const positionOf = positionsIn(text);
  if (badByte !== undefined) {
    yield { ...notUtf8(badByte), ...positionOf(text.length) };
    return;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { offset, expected, found } = jsonFault(text);
    const message = `not JSON: expected ${expected}, found ${found}`;
    yield { ...positionOf(offset), pointer: '', expected, found, message };
    return;
  }
  const issues = issuesOf(json, options);
  if (issues.length === 0) return;

  const offsets = offsetsOf(
    text,
    issues.map(({ pointer }) => pointer),
  );
  const order = [...issues.keys()].sort((a, b) => offsets[a] - offsets[b]);
  for (const index of order) {
    yield { ...issues[index], ...positionOf(offsets[index]) };
  }
}

function notUtf8(badByte: number): Issue {
  const found = `the byte 0x${badByte.toString(16).toUpperCase().padStart(2, '0')}`;
  const message = `not UTF-8: found ${found}`;
  return { pointer: '', expected: 'UTF-8', found, message, hint: 'save the file as UTF-8' };
}

function issuesOf(json: unknown, { strict, now }: Options): Issue[] {
  const parsed = parsePayload(json);
  const { issues } = parsed;
  const error =
    parsed.kind === 'article'
      ? barred(parsed.article, now)
      : parsed.kind === 'refused'
        ? parsed.error
        : undefined;
  if (error?.kind === 'invalid') {
    // A block has said why, member by member.
    const isBlock = isObject(json) && isBlockType(json['type']);
    return isBlock ? issues : [refusal(json, error), ...issues];
  }
  if (error) issues.push(unreleased(json as Record<string, unknown>, error));
  return strict && parsed.kind !== 'refused'
    ? issues.concat(shortcomings(json, parsed), unknownMembers(json, parsed))
    : issues;
}

function refusal(json: unknown, error: PayloadError): Issue {
  const expected = error.message.replace(/^expected /, '');
  if (!isObject(json)) return issueOf('', expected, describe(json));
  // The type may be that of a block, but for a slip: in a body it would have its hint.
  const [issue] = parsePayload({ body: [{ type: json['type'] }] }).issues;
  return issueOf('', expected, 'none of them', issue?.hint && `as the type, ${issue.hint}`);
}

/** Why nothing of the document will be on the page. */
function unreleased({ status, embargo }: Record<string, unknown>, { kind, message }: PayloadError): Issue {
  const [pointer, expected, found] =
    kind === 'withheld' && status && status !== 'usable'
      ? ['/status', '"usable"', status]
      : ['/embargo', 'a moment that has passed', embargo];
  return {
    pointer,
    expected,
    found: describe(found),
    message: `${pointer}: ${message}, so nothing of it will be shown`,
  };
}
