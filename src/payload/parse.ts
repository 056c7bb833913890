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
  try {
    if (!isObject(json)) return refuse('expected a JSON object: an article, or a single block');

    const { headline, status, embargo } = json;
    const isArticle = (isText(headline) && headline.trim()) || Array.isArray(json['body']);
    const isBlock = !isArticle && isBlockType(json['type']);
    // A block alone has neither, by the schema; but what says that it may not be published is not published.
    const article: Article = {
      headline: '',
      ...articleShape(isBlock ? { status, embargo } : json, reading),
    };
    // An embargo that cannot be read may not have passed yet.
    if (embargo != null && embargo !== '' && !article.embargo && article.status !== 'canceled')
      article.status = 'withheld';
    if (isArticle) return { kind: 'article', article, issues };
    const bar = barred(article, Date.now());
    if (bar || !isBlock) return refuse('expected a headline, a body, or the type of a block', bar);
    const block = blockShape(json, reading);
    // The reading of a block ends with what it cannot do without.
    return block ? { kind: 'block', block, issues } : refuse(`${issues.at(-1)?.message}`);
  } catch {
    // No JSON text has them, but a page's own object may: members that throw when they are read.
    return refuse('expected plain data: a member throws');
  }
}
