/** What is wrong with a document, and where in its text. */

import { describe, type Issue } from '../payload/issue.js';
import { parsePayload, type Parsed } from '../payload/parse.js';
import { barred } from '../payload/release.js';
import { isBlockType } from '../payload/schema.js';
import { isObject } from '../payload/shape.js';
import { jsonFault } from './fault.js';
import { offsetsOf, positionsIn, type Position } from './position.js';
import type { Source } from './source.js';
import { issueOf, shortcomings } from './strict.js';

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
  // A block has said why, member by member.
  if (parsed.kind === 'refused')
    return isObject(json) && isBlockType(json['type'])
      ? parsed.issues
      : [refusal(json, parsed), ...parsed.issues];
  return parsed.issues.concat(unreleased(json, parsed, now), strict ? shortcomings(json, parsed) : []);
}

function refusal(json: unknown, { error }: Parsed & { kind: 'refused' }): Issue {
  if (error.kind !== 'invalid') {
    const message = `${error.message}, so nothing of it will be shown`;
    return { pointer: '', expected: 'a story that may be shown', found: error.message, message };
  }
  const expected = error.message.replace(/^expected /, '');
  if (!isObject(json)) return issueOf('', expected, describe(json));
  // The type may be that of a block, but for a slip: in a body it would have its hint.
  const [issue] = parsePayload({ body: [{ type: json['type'] }] }).issues;
  return issueOf('', expected, 'none of them', issue?.hint && `as the type, ${issue.hint}`);
}

/** Why nothing of the story will be on the page, if that is so. */
function unreleased(json: unknown, parsed: Parsed, now: number): Issue[] {
  const error = parsed.kind === 'article' ? barred(parsed.article, now) : undefined;
  if (!error || !isObject(json)) return [];
  const { status, embargo } = json;
  const message = `${error.message}, so nothing of it will be shown`;
  return error.kind === 'withheld' && status && status !== 'usable'
    ? [{ pointer: '/status', expected: '"usable"', found: describe(status), message: `/status: ${message}` }]
    : [
        {
          pointer: '/embargo',
          expected: 'a moment that has passed',
          found: describe(embargo),
          message: `/embargo: ${message}`,
        },
      ];
}
