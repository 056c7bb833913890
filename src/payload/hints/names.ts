/** Codes of countries and languages from their names in English. */

import { canonical } from '../code.js';
import { squash } from './near.js';

/** The ISO 3166-1 code of a country that is written by its name, in small letters or by its number. */
export function countryOf(words: string): string | undefined {
  countries ??= namesOf('region', (letters) => regionOf(letters));
  codes ??= new Set(countries.values());
  const name = plain(words).replace(/^the/, '');
  const code = otherCountries.get(name) ?? countries.get(name) ?? regionOf(words);
  return code && codes.has(code) ? code : undefined;
}

/** The tag of a language that is written by its name, or not quite as BCP 47 has it. */
export function languageOf(words: string): string | undefined {
  languages ??= namesOf('language', (letters) => canonical(letters));
  return languages.get(plain(words)) ?? canonical(words.replace(/\.utf-?8$/i, '').replace(/[_\s]+/g, '-'));
}

/** Made when the first such slip is met, and once: a document may have a million. */
let countries: Map<string, string> | undefined;
let codes: Set<string> | undefined;
let languages: Map<string, string> | undefined;

/** Names that newsrooms use, and that the tables of `Intl` do not have, or not in every version. */
const otherCountries = new Map(
  Object.entries({
    britain: 'GB',
    burma: 'MM',
    capeverde: 'CV',
    czechrepublic: 'CZ',
    democraticrepublicofthecongo: 'CD',
    drcongo: 'CD',
    easttimor: 'TL',
    greatbritain: 'GB',
    holland: 'NL',
    ivorycoast: 'CI',
    macedonia: 'MK',
    republicofkorea: 'KR',
    republicofthecongo: 'CG',
    russianfederation: 'RU',
    swaziland: 'SZ',
    turkey: 'TR',
    uae: 'AE',
    unitedstatesofamerica: 'US',
    usa: 'US',
    vatican: 'VA',
  }),
);

/** Codes that `Intl` has a name for and ISO 3166-1 does not list as a country's. */
const noCountries = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every name, long and short, that `Intl` has for a code of two letters. */
function namesOf(type: 'region' | 'language', codeOf: (letters: string) => string | undefined) {
  const found = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames('en', { type, style, fallback: 'none' });
    for (const letters of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const code = codeOf(letters);
      const name = code && names.of(code);
      if (name) for (const one of [name, name.replace(/ \(.*/, '')]) found.set(plain(one), code);
    }
  }
  return found;
}

const plain = (name: string): string =>
  squash(name.replaceAll('&', 'and').replace(/\bst(?:\.|\b)/gi, 'saint'));

/** The code of today for a code of any time or a number: BU was Burma's, 104 is; both are MM. */
function regionOf(code: string): string | undefined {
  const tag = canonical(`und-${code}`);
  const region = tag && new Intl.Locale(tag).region;
  return region && !noCountries.has(region) ? region : undefined;
}
