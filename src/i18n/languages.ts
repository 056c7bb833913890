/** The languages beside English, each a module that the first reader in need of it loads. A new one is a file and a row. */

import type { Translation } from './en.js';

const languages: Readonly<Record<string, () => Promise<{ default: Translation }>>> = {
  ar: () => import('./languages/ar.js'),
  az: () => import('./languages/az.js'),
  bn: () => import('./languages/bn.js'),
  de: () => import('./languages/de.js'),
  el: () => import('./languages/el.js'),
  es: () => import('./languages/es.js'),
  fa: () => import('./languages/fa.js'),
  fr: () => import('./languages/fr.js'),
  he: () => import('./languages/he.js'),
  hi: () => import('./languages/hi.js'),
  id: () => import('./languages/id.js'),
  it: () => import('./languages/it.js'),
  ja: () => import('./languages/ja.js'),
  ko: () => import('./languages/ko.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  pt: () => import('./languages/pt.js'),
  ru: () => import('./languages/ru.js'),
  sw: () => import('./languages/sw.js'),
  tr: () => import('./languages/tr.js'),
  uk: () => import('./languages/uk.js'),
  ur: () => import('./languages/ur.js'),
  'zh-Hans': () => import('./languages/zh-Hans.js'),
};

/** The words in the language of this very tag; undefined where there are none. */
export const load = (tag: string): Promise<{ default: Translation }> | undefined =>
  Object.hasOwn(languages, tag) ? languages[tag]() : undefined;
