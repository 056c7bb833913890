/**
 * Hints for authors: what to write in the place of a common slip. They are reached only when something is wrong, and
 * readers' browsers have no use for them: bundles for browsers have `no-hint.ts` instead.
 */

import { dateHint } from './hints/date.js';
import { countryOf, languageOf } from './hints/names.js';
import { nearest, squash } from './hints/near.js';
import { otherChoices, otherTypes } from './hints/words.js';

type Path = readonly (string | number)[];

/**
 * What to do about a value in whose place something else was expected; undefined when there is nothing to say beyond that.
 * `expected` is what the schema calls a good value, `path` the way to it.
 */
export function hintFor(expected: string, value: unknown, path: Path): string | undefined {
  const name = nameOf(path);
  if (value == null)
    return name === 'alt' ? 'describe the picture, or use "" for mere decoration' : undefined;
  if (expected === 'a list') return listHint(value, name);
  if (expected === 'an object') return objectHint(value, name);
  if (expected === 'a block') return objectHint(value, 'body');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;

  const words = String(value).trim();
  if (words === '' || words.length > LONGEST) return undefined;
  if (expected.includes('RFC 3339')) return dateHint(words);
  if (expected.includes('ISO 3166')) return use(countryOf(words));
  if (expected.includes('BCP 47')) return use(languageOf(words));
  if (expected.includes('address')) return addressHint(words);
  if (expected.startsWith('a number')) return use(numberFor(expected, words));
  if (expected.startsWith('text')) return use(typeof value === 'number' ? words : undefined);
  return use(choiceFor(choicesIn(expected, name), words));
}

/** Longer text is no slip of the pen. */
const LONGEST = 1000;

const use = (value: unknown): string | undefined =>
  value === undefined ? undefined : `use ${JSON.stringify(value)}`;

/** The member that a value belongs to, also as a row of its list. */
const nameOf = (path: Path): string =>
  String(path.findLast((key): key is string => typeof key === 'string') ?? '');

/** What a lone text most likely stands for, where an object belongs. */
const objects: Readonly<Record<string, (text: string) => object>> = {
  ...each('authors people topics publisher organisation source speaker event', (name) => ({ name })),
  ...each('image images poster logo', (src) => ({ src, alt: '…' })),
  ...each('sources tracks', (src) => ({ src })),
  ...each('body', (text) => ({ type: 'paragraph', text })),
  ...each('corrections', (text) => ({ text })),
  ...each('links', (url) => ({ url, headline: '…' })),
  ...each('rights', (notice) => ({ notice })),
};

function each<T>(names: string, value: T): Record<string, T> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}

const objectFor = (value: unknown, name: string): object | undefined =>
  typeof value === 'string' && value.trim() && Object.hasOwn(objects, name)
    ? objects[name](shorten(value.trim()))
    : undefined;

const objectHint = (value: unknown, name: string): string | undefined =>
  Array.isArray(value) && value.length === 1 ? 'take it out of the list' : use(objectFor(value, name));

function listHint(value: unknown, name: string): string {
  if (Array.isArray(value)) return 'nest lists less deep';
  const row =
    objectFor(value, name) ?? (rows.has(name) && typeof value === 'string' ? shorten(value) : undefined);
  return `put it in a list: ${row === undefined ? '[…]' : JSON.stringify([row])}`;
}

/** Lists whose rows may be bare text. */
const rows = new Set(['head', 'items', 'marks']);

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function addressHint(words: string): string | undefined {
  // As a browser cleans an address up before it reads the scheme.
  const clean = words.replace(/[\t\n\r]/g, '');
  const [, scheme, rest] = /^([a-z][a-z\d+.-]*)\s*:(.*)$/is.exec(clean) ?? [];
  if (scheme === undefined) return undefined;
  if (/^(javascript|vbscript)$/i.test(scheme)) return 'an address cannot be a script';
  if (/^data$/i.test(scheme))
    return /^image\/svg/i.test(rest)
      ? 'an SVG image needs an address of its own'
      : 'put the data on a server and use its https address';
  if (/^(file|[a-z])$/i.test(scheme)) return 'put the file on a server and use its https address';
  if (/^\d/.test(rest) && (scheme === 'localhost' || scheme.includes('.')))
    return use(`${scheme === 'localhost' ? 'http' : 'https'}://${clean}`);
  const meant = rest.startsWith('//') ? nearest(['http', 'https'], scheme) : undefined;
  return use(meant && `${meant}:${rest}`);
}

/** `640px` is 640; where a share of the whole belongs, 50 and `50%` are 0.5. */
function numberFor(expected: string, words: string): number | undefined {
  const [, digits, unit] = /^(-?\d+(?:[.,]\d+)?)\s*(px|%)?$/i.exec(words) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replace(',', '.'));
  if (!expected.includes('0 to 1')) return unit !== '%' && number >= 1 ? number : undefined;
  const share = unit === '%' || number >= 10 ? number / 100 : number;
  return unit?.toLowerCase() !== 'px' && share >= 0 && share <= 1 ? share : undefined;
}

/** The choices as the schema lists them: `"a" or "b"`, `2 or 3`, or the bare names of the blocks. */
function choicesIn(expected: string, name: string): unknown[] {
  const choices = expected.split(' or ');
  if (name === 'type') return choices;
  try {
    return choices.map((choice) => JSON.parse(choice) as unknown);
  } catch {
    return [];
  }
}

function choiceFor(choices: readonly unknown[], words: string): unknown {
  // A block may be written with its maker's name before it: `core/paragraph`.
  const word = squash(words.slice(words.lastIndexOf('/') + 1));
  const same = choices.find((choice) => squash(String(choice)) === word);
  if (same !== undefined) return same;
  const meant = (choices.includes('paragraph') ? otherTypes : otherChoices).get(word) ?? [];
  const texts = choices.filter((choice) => typeof choice === 'string');
  return choices.find((choice) => meant.includes(String(choice))) ?? nearest(texts, word);
}
