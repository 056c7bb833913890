/** The article: its head, and its body in full or what stands for it. */

import { html, type TemplateResult } from 'lit';
import { listFormat } from '../i18n/index.js';
import type { Article, Block, Person } from '../payload/index.js';
import { blocksView, blockView } from './blocks.js';
import { deeper, type Context } from './context.js';
import { footView } from './foot.js';
import { imageView, picture } from './image.js';
import { readingView } from './reading.js';
import { dotted, heading, line, link, run, said, time } from './parts.js';
import { standing } from './person.js';
import { richText } from './rich-text.js';

export type ArticleVariant = 'full' | 'summary' | 'headline';

export function articleView(
  article: Article,
  context: Context,
  variant: ArticleVariant = 'full',
): TemplateResult {
  const { headline, image, body = [] } = article;
  const full = variant === 'full';
  const inner = headline ? deeper(context) : context;
  return html`<article part="article">
    ${variant === 'summary' && image ? picture(image, 'thumbnail', context) : ''}
    ${headView(article, context, variant)}
    ${context.reading ? readingView(article, context, full) : ''}
    ${full && image ? imageView(image, context) : ''}
    ${full && body.length ? html`<div part="body">${bodyView(body, inner)}</div>` : ''}
    ${full ? footView(article, inner) : ''}
  </article>`;
}

function headView(article: Article, context: Context, variant: ArticleVariant) {
  const { url, kicker, headline, standfirst, body, dateline } = article;
  const { published, updated, publisher, byline, authors } = article;
  const { words } = context;
  const full = variant === 'full';
  const first = body?.find((block) => block.type === 'paragraph')?.text;
  const lead = standfirst ?? (full ? '' : first);
  const origin = said(context, publisher ? words.readAt(publisher.name) : words.original);
  // A body alone has no head, and no space for one.
  const all = [kicker, headline, lead, dateline, published, updated, publisher, byline, authors, url];
  if (!all.some(Boolean)) return '';
  return html`<header part="head">
    ${line('kicker', kicker)}
    ${
      headline &&
      heading(context.level, 'headline', full ? headline : link('canonical', url, headline, context))
    }
    ${line('standfirst', lead && richText(lead, context))}
    <div part="meta">${full && publisher?.logo ? picture(publisher.logo, 'logo', context) : ''}${line(
      'byline',
      byline ?? (authors?.length && authorsView(authors, context)),
    )}${line(
      'dates',
      dotted(
        run('dateline', dateline),
        time(published, context),
        updated && said(context, [words.updated, ' ', time(updated, context)]),
        url ? link('canonical', url, origin, context) : publisher?.name,
      ),
    )}</div>
  </header>`;
}

/** The language's own way to join names, with a view in the place of each. */
const authorsView = (authors: readonly Person[], context: Context) => [
  said(context, context.words.by),
  ' ',
  ...listFormat(context.readerLanguage)
    .formatToParts(authors.map((_, index) => String(index)))
    .map(({ type, value }) =>
      type === 'element'
        ? authorView(authors[Number(value)], context)
        : said(context, value, context.readerLanguage),
    ),
];

function authorView(author: Person, context: Context) {
  const role = standing(author, context);
  const name = link('author', author.url, author.name, context);
  return html`<b part="author">${name}</b>${role && context.words.comma + role}`;
}

/** A list longer than this is no marginal note. */
const MOST_BESIDE = 12;
/** The rows that the grid of a run has, as in its styles. */
const MOST_ROWS = 8;
/** How many runs a stretch has at least. */
const STRETCH = 16;

/**
 * The body, with each attendee list beside the paragraph that it follows: the two, and the text that goes on after them,
 * make a run, which is set in two columns where there is room.
 *
 * A long story goes on in stretches, of which a browser lays out those alone that are near the reader. One begins between two
 * paragraphs, so that the space above it is always the same.
 */
function bodyView(body: readonly Block[], context: Context) {
  const stretches: Block[][][] = [[]];
  let open = false;
  for (const block of body) {
    const stretch = stretches.at(-1)!;
    const run = stretch.at(-1);
    const isAfterParagraph = !open && run?.[0].type === 'paragraph';
    if (block.type === 'attendees' && block.people.length <= MOST_BESIDE && isAfterParagraph) {
      run.push(block);
      open = true;
    } else if (open && run!.length < MOST_ROWS && ['paragraph', 'heading', 'list'].includes(block.type)) {
      run!.push(block);
    } else {
      if (block.type === 'paragraph' && isAfterParagraph && stretch.length >= STRETCH)
        stretches.push([[block]]);
      else stretch.push([block]);
      open = false;
    }
  }
  return stretches.map((stretch, index) => {
    const runs = stretch.map((run) =>
      run.length > 1
        ? html`<div part="beside">${blocksView(run, context)}</div>`
        : blockView(run[0], context),
    );
    return index ? html`<div class="stretch">${runs}</div>` : runs;
  });
}
