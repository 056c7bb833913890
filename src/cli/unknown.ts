/** Members that `parsePayload` has passed over without a word: nobody knows them, so they may be slips of the pen. */

import { nearest, squash } from '../payload/hints/near.js';
import { describe, pointerTo, type Issue } from '../payload/issue.js';
import type { Parsed } from '../payload/parse.js';
import { isObject } from '../payload/shape.js';
import { issueOf, KNOWN } from './strict.js';

/** Those of a document's own, which a block alone does not keep. */
const OF_DOCUMENTS = new Set(['$schema', 'version', 'status', 'embargo']);

/** Members without words of their own; a test compares these, with those of `strict.ts`, with the schema's. */
export const WORDLESS = (
  '$schema collective date direction embargo end focalPoint height html id kind level marks mode ordered ' +
  'published sponsored start status type updated version width x y'
).split(' ');
/** What a slip may have been made of. */
const NAMES = [...WORDLESS, ...KNOWN.flatMap((names) => [...names])];

export function unknownMembers(json: unknown, parsed: Parsed): Issue[] {
  if (parsed.kind === 'refused') return [];
  const kept = parsed.kind === 'article' ? parsed.article : parsed.block;
  const told = parsed.issues.map(({ pointer }) => pointer);
  return compare(
    json,
    kept,
    [],
    (name, path) =>
      (parsed.kind === 'block' && !path.length && OF_DOCUMENTS.has(name)) ||
      told.some((pointer) => `${pointer}/`.startsWith(`${pointerTo([...path, name])}/`)),
  );
}

/** No deeper than what was kept, which is no deeper than `parsePayload` goes. */
function compare(
  json: unknown,
  kept: unknown,
  path: readonly (string | number)[],
  isTold: (name: string, path: readonly (string | number)[]) => boolean,
): Issue[] {
  if (Array.isArray(json) && Array.isArray(kept))
    // Rows were left out: which is which is told once those are right.
    return json.length === kept.length
      ? json.flatMap((row, index) => compare(row, kept[index], [...path, index], isTold))
      : [];
  if (!isObject(json) || !isObject(kept)) return [];
  return Object.entries(json).flatMap(([name, member]) => {
    if (member === null || member === '' || isTold(name, path)) return [];
    if (name in kept) return compare(member, kept[name], [...path, name], isTold);
    const meant = nearest(NAMES, squash(name));
    const hint = meant && !(meant in json) ? `use ${describe(meant)}` : undefined;
    return [issueOf(pointerTo([...path, name]), 'a member that is known here', describe(name), hint)];
  });
}
