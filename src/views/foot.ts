/** What stands below a story: what was corrected in it, what it is about, and whose it is. */

import { html, type TemplateResult } from 'lit';
import type { Article } from '../payload/index.js';
import type { Context } from './context.js';
import { dotted, heading, line, link, said, time } from './parts.js';
import { richText } from './rich-text.js';

export function footView({ corrections, topics, rights }: Article, context: Context): TemplateResult {
  const { words, level } = context;
  const section = (part: string, title: string, rows: readonly unknown[] = []) =>
    rows.length
      ? html`<section part=${part}>
          ${heading(level, 'title', said(context, title))}
          <ul role="list">
            ${rows.map((row) => html`<li>${row}</li>`)}
          </ul>
        </section>`
      : '';
  return html`${section(
    'corrections',
    words.corrections,
    corrections?.map(({ date, text }) => [
      line('dates', time(date, context)),
      html`<p>${richText(text, context)}</p>`,
    ]),
  )}${section(
    'topics',
    words.topics,
    topics?.map(({ name, url }) => link('topic', url, name, context)),
  )}${line('rights', rights && rightsView(rights, context))}`;
}

/** The notice as it was written; without one, whose it is. The licence is linked where it has an address. */
function rightsView({ notice, holder, licence, url }: NonNullable<Article['rights']>, context: Context) {
  const claim = notice ?? (holder && `© ${holder}`);
  return licence || !url
    ? dotted(claim, licence && link('body', url, licence, context))
    : link('body', url, claim ?? url, context);
}
