/** What follows from a language tag: the direction of its script, and its quotation marks. */

import { cached } from './format.js';

const RIGHT_TO_LEFT = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** The tag in its regular form, or undefined when it is none: `Intl` throws on those. */
export function knownLanguage(tag: string | null | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The direction in which a language is written, by its script. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  cached(`direction ${language}`, () =>
    RIGHT_TO_LEFT.test(new Intl.Locale(language).maximize().script!) ? 'rtl' : 'ltr',
  );

/** Quotation marks where they are not “…”; from the Unicode CLDR's delimiters. */
const MARKS: readonly (readonly [marks: string, languages: RegExp])[] = [
  ['«»', /^(el|es|fa|fr|it|ru|uk)\b/],
  ['„“', /^(bg|cs|de)\b/],
  ['「」', /^(ja|zh-Hant)\b/],
  ['”“', /^ar\b/],
];

/** The opening and the closing quotation mark of a language. */
export const quotationMarks = (language: string): string =>
  MARKS.find(([, languages]) => languages.test(language))?.[0] ?? '“”';
