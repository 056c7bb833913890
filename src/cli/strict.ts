/** What a good story should have, beyond what `parsePayload` can do without. */

import { countryOf, languageOf } from '../payload/hints/names.js';
import { describe, type Issue } from '../payload/issue.js';
import type { Parsed } from '../payload/parse.js';
import { isObject, isText } from '../payload/shape.js';

/** A value of the document, the member that it belongs to (a row: that of its list), that one's own, and the way to it. */
interface Item {
  value: unknown;
  name: string;
  within?: string;
  pointer: string;
}

/** An issue in the words of `parsePayload`. */
export function issueOf(pointer: string, expected: string, found: string, hint?: string): Issue {
  const message = `${pointer && `${pointer}: `}expected ${expected}, found ${found}`;
  return { pointer, expected, found, message, ...(hint && { hint }) };
}

/** All that a document lacks; what is in `parsed.issues` is not said again. */
export function shortcomings(json: unknown, parsed: Parsed): Issue[] {
  const isArticle = parsed.kind === 'article';
  const issues = isArticle && isObject(json) ? ofArticle(json) : [];
  const ids = new Map<unknown, string>();
  for (const item of walk({ value: json, name: isArticle ? '' : 'body', pointer: '' })) {
    for (const issue of isText(item.value) ? ofText(item, item.value) : ofObject(item, ids))
      issues.push(issue);
  }
  const said = new Set(parsed.issues.map(({ pointer }) => pointer));
  return issues.filter(({ pointer }) => !said.has(pointer));
}

function ofArticle(json: Readonly<Record<string, unknown>>): Issue[] {
  const { url, language, published, publisher, embargo } = json;
  const issues: Issue[] = [];
  const need = (name: string, expected: string, hint?: string) =>
    issues.push(issueOf(`/${name}`, expected, describe(json[name] || undefined), hint));

  if (!isText(url) || !/^(https?:|www\.)/i.test(url))
    need('url', 'the absolute, canonical address of the story');
  if (!language) need('language', 'the language of the story, such as "en"');
  if (!isMoment(published)) need('published', 'the moment of publication', withTime(published));
  if (!publisher) need('publisher', 'the publisher');
  if (embargo && !isMoment(embargo)) need('embargo', 'a moment with its offset', withTime(embargo));
  return issues;
}

const isMoment = (date: unknown): boolean => isText(date) && /T/i.test(date);

const withTime = (day: unknown): string | undefined =>
  isText(day) && day ? `add the time and its offset, such as "${day.slice(0, 10)}T09:00:00Z"` : undefined;

/** Members whose text is shown as it is written. Some hold text or an object; in lists of these, rows are text. */
const TEXTS = new Set(
  (
    'alt attribution byline capacity caption context credit dateline delegation head headline heading holder ' +
    'honorific items kicker label licence name notice organisation place provider publisher role rows source ' +
    'standfirst text title transcript'
  ).split(' '),
);
const ADDRESSES = new Set(['href', 'src', 'url']);
const LANGUAGES = new Set(['language', 'translatedFrom']);
const PICTURES = new Set(['image', 'images', 'logo', 'poster']);
const BLOCKS = new Set(['body', 'items']);
const OTHERS = new Set(
  'authors corrections country event links people rights sources speaker topics tracks'.split(' '),
);
/** Names of members that are looked at: a test compares them with the schema's. */
export const KNOWN = [TEXTS, ADDRESSES, LANGUAGES, PICTURES, BLOCKS, OTHERS];

/**
 * Every value that the schema knows, in the order of the document. What the schema does not know is not shown, so nothing
 * is wrong with it. Not by recursion, for what is nested too deep is in here too.
 */
function* walk(document: Item): Generator<Item> {
  const ahead = [document];
  for (let item = ahead.pop(); item; item = ahead.pop()) {
    yield item;
    const { value, name, pointer } = item;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value).reverse()) {
      const memberName = Array.isArray(value) ? name : key;
      if (KNOWN.some((names) => names.has(memberName)) && !(key === 'text' && isCode(value)))
        ahead.push({ value: member, name: memberName, within: name, pointer: `${pointer}/${key}` });
    }
  }
}

const isCode = (span: object): boolean =>
  'marks' in span && Array.isArray(span.marks) && span.marks.includes('code');

/** A tag, a comment, or a character's name. A lone `<` or `&` is neither. */
const MARKUP =
  /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--|<!doctype|<!\[CDATA\[|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;

function* ofText({ name, pointer }: Item, value: string): Generator<Issue> {
  const markup = TEXTS.has(name) && MARKUP.exec(value);
  if (markup)
    yield issueOf(pointer, 'text without markup, for it is shown as it is written', describe(markup[0]));
  if (ADDRESSES.has(name) && /^\s*www\./i.test(value))
    yield issueOf(
      pointer,
      'an absolute address',
      describe(value),
      `use ${describe(`https://${value.trim()}`)}`,
    );
  // Tags may be this long, and no language has one.
  if (LANGUAGES.has(name) && /^[a-z]{4,8}(-|$)/i.test(value))
    yield withCode(pointer, 'a BCP 47 language tag', value, languageOf(value));
  if (name === 'country' && /^[A-Z]{2}$/.test(value) && countryOf(value) !== value)
    yield withCode(pointer, 'a code that ISO 3166-1 has', value, countryOf(value));
}

const withCode = (pointer: string, expected: string, value: string, code: string | undefined): Issue =>
  issueOf(
    pointer,
    expected,
    describe(value),
    code?.toLowerCase() === value.toLowerCase() ? undefined : code && `use ${describe(code)}`,
  );

function* ofObject({ value, name, within, pointer }: Item, ids: Map<unknown, string>): Generator<Issue> {
  if (!isObject(value)) return;
  const { type, alt, id } = value;
  const isBlock = BLOCKS.has(name);
  // A link's picture stands beside its headline, a logo beside its name: they may well go without words.
  const isBeside = name === 'logo' || (name === 'image' && within === 'links');
  if (!isBeside && (PICTURES.has(name) || (isBlock && type === 'image')) && isText(alt) && !alt.trim())
    yield issueOf(`${pointer}/alt`, 'words for those who do not see the picture', describe(alt));
  if (!isBlock || !isText(id) || !id) return;
  const first = ids.get(id);
  if (first === undefined) ids.set(id, pointer);
  else yield issueOf(`${pointer}/id`, `an id that no other block has (${first} has it)`, describe(id));
}
