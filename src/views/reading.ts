/**
 * What helps with a long story: how long it takes to read, and a list of its headings. In the script-tag build it comes with the
 * first story that is asked for either: src/cdn/further.ts.
 */

import { html, type TemplateResult } from 'lit';
import { cached, enReading, formatMinutes } from '../i18n/index.js';
import type { Article } from '../payload/index.js';
import { isBlocks, walk } from '../payload/blocks.js';
import { plainText } from '../payload/text.js';
import { wordsWith, type Context } from './context.js';
import { line, said } from './parts.js';

/** Words a minute, of prose that is read in silence: https://doi.org/10.1016/j.jml.2019.104047 */
const PACE = 238;
/** What has fewer headings is seen at a glance. */
const FEWEST = 3;

export function readingView(article: Article, context: Context, full: boolean): TemplateResult {
  const { reading, readerLanguage, textLanguage } = context;
  const words = wordsWith(enReading, context);
  const minutes = reading && reading.readingTime && minutesOf(article, textLanguage);
  return html`<div class="reading">
    ${line('reading-time', minutes && said(context, words.readingTime(formatMinutes(minutes, readerLanguage))))}
    ${full && reading && reading.contents ? contentsView(article, said(context, words.contents)) : ''}
  </div>`;
}

/** Of the stories on the page, in the language that they were counted in: an element is shown anew for many reasons. */
const counted = new WeakMap<Article, { language: string; minutes: number }>();

function minutesOf(article: Article, language: string): number {
  let known = counted.get(article);
  if (known?.language !== language)
    counted.set(article, (known = { language, minutes: count(article, language) }));
  return known.minutes;
}

/** One at least; none where there are no words, or the engine cannot tell them. */
function count({ headline, standfirst = '', body = [] }: Article, language: string): number {
  if (!('Segmenter' in Intl)) return 0;
  // Scripts that put no space between words have them by the engine's dictionary.
  const segmenter = cached(
    `segmenter ${language}`,
    () => new Intl.Segmenter(language, { granularity: 'word' }),
  );
  const texts = walk(body).flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => (isBlocks(item) ? [] : plainText(item)));
    return 'text' in block ? plainText(block.text) : [];
  });
  let words = 0;
  for (const text of [headline, plainText(standfirst), ...texts])
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words && Math.max(1, Math.round(words / PACE));
}

/** The headings of the highest level that has enough of them. */
function contentsView({ body = [] }: Article, title: unknown): TemplateResult | '' {
  const headings = body.filter((block) => block.type === 'heading');
  const rowsOf = (highest: number) =>
    headings.flatMap(({ level = 2, text }, index) =>
      level === highest ? { words: plainText(text), index } : [],
    );
  const rows = [2, 3, 4].map(rowsOf).find(({ length }) => length >= FEWEST);
  if (!rows) return '';
  return html`<details part="contents">
    <summary>${title}</summary>
    <ol>
      ${rows.map(
        ({ words, index }) =>
          html`<li><button part="contents-link" type="button" data-index=${index} @click=${goTo}>${words}</button></li>`,
      )}
    </ol>
  </details>`;
}

const listed = new WeakMap<Element, string>();

/** Of another story nobody has asked for the list. */
export function closeContents(root: ParentNode): void {
  for (const contents of root.querySelectorAll('[part=contents]')) {
    const now = contents.textContent;
    if (listed.has(contents) && listed.get(contents) !== now) contents.removeAttribute('open');
    listed.set(contents, now);
  }
}

/** No address leads into a shadow tree. The focus goes along, so that a keyboard and a screen reader read on from there. */
function goTo({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const headings = (button.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>(
    '[part=heading]:not([part=list] *)',
  );
  const heading = headings[Number(button.dataset['index'])];
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}
