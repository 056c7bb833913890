/** What follows from a language tag: the direction of its script, and its quotation marks. */

import { cached } from './format.js';

const RIGHT_TO_LEFT = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** The direction in which a language is written, by its script. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  cached(`direction ${language}`, () =>
    RIGHT_TO_LEFT.test(new Intl.Locale(language).maximize().script!) ? 'rtl' : 'ltr',
  );

/** Quotation marks where they are not “…”, of the languages that the interface has and some more: from the Unicode CLDR's delimiters. */
const MARKS: readonly (readonly [marks: string, languages: RegExp])[] = [
  ['«»', /^(el|fa|fr|it|ru|uk)\b/],
  ['„“', /^(bg|cs|de)\b/],
  ['”“', /^(ar|ur)\b/],
  ['「」', /^(ja|zh-Hant)\b/],
  ['„”', /^pl\b/],
  ['””', /^he\b/],
  ['‘’', /^nl\b/],
];

/** The opening and the closing quotation mark of a language, for text that leaves the page. On it a browser sets them. */
export const quotationMarks = (language: string): string =>
  MARKS.find(([, languages]) => languages.test(language))?.[0] ?? '“”';
