/** Reads a document: whatever it is given, it answers with what can be shown and what was left out. */

import { PayloadError, type Issue } from './issue.js';
import { anyBlock, article as articleShape, isBlockType, type Article, type Block } from './schema.js';
import { isObject, isText, type Reading } from './shape.js';

export type Parsed =
  | { kind: 'article'; article: Article; issues: Issue[] }
  | { kind: 'block'; block: Block; issues: Issue[] }
  | { kind: 'refused'; error: PayloadError; issues: Issue[] };

/**
 * Reads a payload of either kind: an article, or a single block. Never throws and never changes what it is given.
 *
 * A member, row or block that is wrong is left out and named in `issues`. Refused is only what is no object, or has
 * neither a headline, nor a body, nor the `type` of a known block.
 */
export function parsePayload(json: unknown): Parsed {
  const issues: Issue[] = [];
  const reading: Reading = { path: [], issues };
  const refuse = (message: string): Parsed => ({
    kind: 'refused',
    error: new PayloadError('invalid', message),
    issues,
  });
  if (!isObject(json)) return refuse('expected a JSON object: an article, or a single block');

  const { headline } = json;
  if ((isText(headline) && headline.trim()) || Array.isArray(json['body'])) {
    const article: Article = { headline: '', ...articleShape(json, reading) };
    // An embargo that cannot be read may not have passed yet.
    if (
      json['embargo'] != null &&
      json['embargo'] !== '' &&
      !article.embargo &&
      article.status !== 'canceled'
    )
      article.status = 'withheld';
    return { kind: 'article', article, issues };
  }
  if (isBlockType(json['type'])) {
    const block = anyBlock(json, reading);
    return block ? { kind: 'block', block, issues } : refuse(issues.map((issue) => issue.message).join('; '));
  }
  return refuse('expected a headline, a body, or the type of a block');
}
