/** The quote card: the words, then who said them, where, when, and where that can be read. */

import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, formatDate, nameOf, quotationMarks } from '../i18n/index.js';
import type { BlockOf, Person } from '../payload/index.js';
import { paragraphs, plainText } from '../payload/text.js';
import { resolve } from '../payload/url.js';
import type { Context, ShareMethod } from './context.js';
import { picture } from './image.js';
import { dotted, link, listed, run, time } from './parts.js';
import { fullName, organisationName, standing } from './person.js';
import { richText } from './rich-text.js';

type Quote = BlockOf<'quote'>;
export function quoteView(quote: Quote, context: Context): TemplateResult {
  const language = quote.language ?? context.textLanguage;
  const [open, close] = quotationMarks(language);
  const words = paragraphs(quote.text);
  const cite = quote.source?.url ?? context.canonical;
  return html`<figure part="quote">
    <blockquote
      part="words"
      lang=${quote.language ?? nothing}
      dir=${quote.language ? directionOf(language) : nothing}
      cite=${cite ? resolve(cite, context.base) : nothing}
    >
      ${words.map(
        (text, index) =>
          html`<p>${index ? '' : run('mark', open)}${richText(text, context)}${words[index + 1] ? '' : close}</p>`,
      )}
    </blockquote>
    ${attribution(quote, context)} ${actionsView(quote, context)}
  </figure>`;
}

function attribution(
  { speaker, context: circumstance, date, source, translatedFrom }: Quote,
  context: Context,
) {
  const { words, language, timeZone } = context;
  const photo = speaker?.image ?? speaker?.logo;
  const original = translatedFrom && nameOf('language', translatedFrom, language);
  return html`<figcaption part="attribution">
    ${photo ? picture(photo, 'portrait', context) : ''}
    <div>
      ${speaker ? html`<div part="speaker">${fullName(speaker)}</div>${standing(speaker, context)}` : ''}
      <div part="context">
        ${dotted(
          circumstance,
          date && time(date, formatDate(date, language, timeZone)),
          original && words.translatedFrom(original),
          source && sourceView(source, context),
        )}
      </div>
    </div>
  </figcaption>`;
}

const sourceName = (source: Quote['source'], context: Context): string =>
  listed(context, source?.title, organisationName(source?.publisher));

const sourceView = (source: NonNullable<Quote['source']>, context: Context) =>
  link('source', source.url, sourceName(source, context) || (source.url && context.words.source), context);

function actionsView(quote: Quote, context: Context) {
  const { words, actions } = context;
  if (!actions) return '';
  const address = passage(quote, context);
  const act = (method: ShareMethod) => (event: Event) => actions.share(method, quote, event);
  return html`<div part="actions">
    <button part="action" type="button" @click=${act('copy')}>${words.copy}</button>
    ${actions.native ? html`<button part="action" type="button" @click=${act('native')}>${words.share}</button>` : ''}
    ${address ? html`<a part="action" href=${address} @click=${act('link')}>${words.passage}</a>` : ''}
    <span role="status">${actions.outcome(quote)}</span>
  </div>`;
}

const FEW_WORDS = 5;

/**
 * An address that lands on the quote's words in the story it stands in, or else in its source, by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). Undefined where neither has an address.
 */
export function passage(quote: Quote, { canonical, base }: Context): string | undefined {
  const address = canonical ?? quote.source?.url;
  if (!address) return undefined;
  const words = plainText(quote.text).trim().split(/\s+/);
  const encode = (some: string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  const text =
    words.length > 2 * FEW_WORDS
      ? `${encode(words.slice(0, FEW_WORDS))},${encode(words.slice(-FEW_WORDS))}`
      : encode(words);
  const page = resolve(address, base);
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** The quote as text that carries its source: what is copied and shared. */
export function quotation(quote: Quote, context: Context): string {
  const [open, close] = quotationMarks(quote.language ?? context.textLanguage);
  const by: Person | undefined = quote.speaker;
  const credit = listed(
    context,
    by && fullName(by),
    by && standing(by, context),
    quote.context,
    sourceName(quote.source, context),
  );
  return `${open}${plainText(quote.text)}${close}${credit && `\n— ${credit}`}`;
}
