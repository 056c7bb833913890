/** The small parts that views share. A part that has nothing to say is "", which renders nothing. */

import { html, type TemplateResult } from 'lit';
import { formatDate } from '../i18n/index.js';
import { resolve } from '../payload/url.js';
import type { Context, LinkKind } from './context.js';

/** What there is of a line, with a middle dot between; each part may be of another direction. */
export function dotted(...parts: unknown[]): TemplateResult[] | '' {
  const there = parts.filter(Boolean);
  return there.length ? there.map((part, index) => html`${index ? '\u00a0· ' : ''}<bdi>${part}</bdi>`) : '';
}

/** What there is of a phrase, as in “minister, cabinet office”. */
export const listed = ({ words }: Context, ...parts: (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(words.comma);

/** A line of its own. */
export const line = (part: string, content: unknown): TemplateResult | '' =>
  content ? html`<p part=${part}>${content}</p>` : '';

/** A run of words within a line. */
export const run = (part: string, content: unknown): TemplateResult | '' =>
  content ? html`<span part=${part}>${content}</span>` : '';

/**
 * What the interface says, marked where the story around it is in another language: a screen reader says it in another voice. It is set
 * by its own letters, as ever: as part of a line, or in what stands by itself (`<bdi>`, a button, a time).
 */
export const said = ({ spoken, textLanguage }: Context, words: unknown, language = spoken): unknown =>
  words && language.split('-')[0] !== textLanguage.split('-')[0]
    ? html`<span lang=${language}>${words}</span>`
    : words;

/** A date or a moment, in the words that readers see. */
export const time = (
  date: string | undefined,
  context: Context,
  words = date && formatDate(date, context.readerLanguage, context.timeZone),
): TemplateResult | '' =>
  date ? html`<time datetime=${date}>${said(context, words, context.readerLanguage)}</time>` : '';

/** A link into the world; the words alone where there is no address. */
export const link = (kind: LinkKind, href: string | undefined, words: unknown, { base }: Context): unknown =>
  href ? html`<a part="link" data-kind=${kind} href=${resolve(href, base)}>${words}</a>` : words;

const levels: readonly ((part: string, content: unknown) => TemplateResult)[] = [
  (part, content) => html`<h1 part=${part}>${content}</h1>`,
  (part, content) => html`<h2 part=${part}>${content}</h2>`,
  (part, content) => html`<h3 part=${part}>${content}</h3>`,
  (part, content) => html`<h4 part=${part}>${content}</h4>`,
  (part, content) => html`<h5 part=${part}>${content}</h5>`,
  (part, content) => html`<h6 part=${part}>${content}</h6>`,
];

/**
 * A heading of a level from 1 to 6. Written out, for Lit binds a tag's name only by a directive of half a kilobyte. Nothing
 * where there are no words: an empty heading is noise to a screen reader.
 */
export const heading = (level: number, part: string, words: unknown): TemplateResult | '' =>
  words ? (levels[level - 1] ?? levels[1])(part, words) : '';
