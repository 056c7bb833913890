/** Reads a document: whatever it is given, it answers with what can be shown and what was left out. */

import { PayloadError, type Issue } from './issue.js';
import { barred } from './release.js';
import {
  article as articleShape,
  block as blockShape,
  isBlockType,
  type Article,
  type Block,
} from './schema.js';
import { isObject, isText, type Reading } from './shape.js';

export type Parsed =
  | { kind: 'article'; article: Article; issues: Issue[] }
  | { kind: 'block'; block: Block; issues: Issue[] }
  | { kind: 'refused'; error: PayloadError; issues: Issue[] };

/**
 * Reads a payload of either kind: an article, or a single block. Never throws and never changes what it is given.
 *
 * A member, row or block that is wrong is left out and named in `issues`. Refused is only what is no object, or has
 * neither a headline, nor a body, nor the `type` of a known block. When such a one is also withheld or under embargo, its
 * error says so: that nothing may be shown is more than that nothing can be.
 */
export function parsePayload(json: unknown): Parsed {
  const issues: Issue[] = [];
  const reading: Reading = { path: [], issues };
  const refuse = (message: string, error = new PayloadError('invalid', message)): Parsed => ({
    kind: 'refused',
    error,
    issues,
  });
  if (!isObject(json)) return refuse('expected a JSON object: an article, or a single block');

  const { headline, embargo } = json;
  const isArticle = (isText(headline) && headline.trim()) || Array.isArray(json['body']);
  if (!isArticle && isBlockType(json['type'])) {
    const block = blockShape(json, reading);
    return block ? { kind: 'block', block, issues } : refuse(issues.map((issue) => issue.message).join('; '));
  }
  const article: Article = { headline: '', ...articleShape(json, reading) };
  // An embargo that cannot be read may not have passed yet.
  if (embargo != null && embargo !== '' && !article.embargo && article.status !== 'canceled')
    article.status = 'withheld';
  return isArticle
    ? { kind: 'article', article, issues }
    : refuse('expected a headline, a body, or the type of a block', barred(article, Date.now()));
}
