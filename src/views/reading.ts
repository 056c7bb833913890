/**
 * What helps with a long story: how long it takes to read, and a list of its headings. In the script-tag build it comes with the
 * first story that is asked for either: src/cdn/further.ts.
 */

import { html, type TemplateResult } from 'lit';
import { cached, enReading } from '../i18n/index.js';
import type { Article } from '../payload/index.js';
import { isBlocks, walk } from '../payload/blocks.js';
import { plainText } from '../payload/text.js';
import { wordsWith, type Context } from './context.js';
import { line } from './parts.js';

/** Words a minute, of prose that is read in silence: https://doi.org/10.1016/j.jml.2019.104047 */
const PACE = 238;
/** What has fewer headings is seen at a glance. */
const FEWEST = 3;

export function readingView(article: Article, context: Context, full: boolean): TemplateResult {
  const { reading, language, textLanguage } = context;
  const words = wordsWith(enReading, context);
  const minutes = reading && reading.readingTime && minutesOf(article, textLanguage);
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute' });
  return html`${line('reading-time', minutes && words.readingTime(format.format(minutes)))}${
    full && reading && reading.contents ? contentsView(article, words.contents) : ''
  }`;
}

/** One at least; none where there are no words, or the engine cannot tell them. */
function minutesOf({ headline, standfirst = '', body = [] }: Article, language: string): number {
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

/** The headings of the highest level that there is. */
function contentsView({ body = [] }: Article, title: string): TemplateResult | '' {
  const headings = body.filter((block) => block.type === 'heading');
  const highest = Math.min(...headings.map(({ level = 2 }) => level));
  const rows = headings.flatMap(({ level = 2, text }, index) =>
    level === highest ? { words: plainText(text), index } : [],
  );
  if (rows.length < FEWEST) return '';
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
