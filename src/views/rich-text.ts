/** Rich text: runs of words with marks, links and line breaks. */

import { html, type TemplateResult } from 'lit';
import { directionOf } from '../i18n/index.js';
import type { RichText, Span } from '../payload/index.js';
import type { Context } from './context.js';
import { link } from './parts.js';

type Mark = NonNullable<Span['marks']>[number];

const marks: Readonly<Record<Mark, (words: unknown) => TemplateResult>> = {
  strong: (words) => html`<strong>${words}</strong>`,
  emphasis: (words) => html`<em>${words}</em>`,
  code: (words) => html`<code>${words}</code>`,
  subscript: (words) => html`<sub>${words}</sub>`,
  superscript: (words) => html`<sup>${words}</sup>`,
  strikethrough: (words) => html`<s>${words}</s>`,
};

const lineBreak = html`<br />`;

const lines = (text: string): unknown =>
  text.includes('\n') ? text.split('\n').flatMap((line, index) => (index ? [lineBreak, line] : line)) : text;

function spanView({ text, href, language, marks: names = [] }: Span, context: Context): unknown {
  let words = lines(text);
  for (const name of new Set(names)) words = marks[name](words);
  if (language) words = html`<span lang=${language} dir=${directionOf(language)}>${words}</span>`;
  return href ? link('body', href, words, context) : words;
}

/** The text as it goes into a paragraph, a heading or a caption. */
export const richText = (text: RichText | undefined = '', context: Context): unknown =>
  typeof text === 'string'
    ? lines(text)
    : text.map((run) => (typeof run === 'string' ? lines(run) : spanView(run, context)));
