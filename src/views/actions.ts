/** What a reader can do with a quote: the row of buttons, the text that is copied and shared, and the address of the passage. */

import { html, type TemplateResult } from 'lit';
import { directionOf, enActions, quotationMarks } from '../i18n/index.js';
import type { BlockOf, Person } from '../payload/index.js';
import { plainText } from '../payload/text.js';
import { resolve } from '../payload/url.js';
import { wordsWith, type Context, type ShareMethod } from './context.js';
import { listed } from './parts.js';
import { fullName, standing } from './person.js';
import { sourceName } from './quote.js';

type Quote = BlockOf<'quote'>;

/** Who does what the buttons say. */
export interface Performer {
  /** Whether the platform has a share sheet. */
  readonly native: boolean;
  /** What the last action came to, for the reader of this quote. */
  outcome(quote: Quote): string;
  share(method: ShareMethod, quote: Quote, event: MouseEvent): void;
}

export function actionsView(quote: Quote, context: Context, actions: Performer): TemplateResult {
  const words = wordsWith(enActions, context);
  const address = passage(quote, context);
  const act = (method: ShareMethod) => (event: MouseEvent) => actions.share(method, quote, event);
  return html`<div part="actions" lang=${context.spoken} dir=${directionOf(context.spoken)}>
    <button part="action" type="button" @click=${act('copy')}>${words.copy}</button>
    ${actions.native ? html`<button part="action" type="button" @click=${act('native')}>${words.share}</button>` : ''}
    ${address ? html`<a part="action" href=${address} @click=${act('link')}>${words.passage}</a>` : ''}
    <button part="action" type="button" @click=${act('picture')}>${words.picture}</button>
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

/** The words in the marks of their language. */
export function quoted(quote: Quote, context: Context): string {
  const [open, close] = quotationMarks(quote.language ?? context.textLanguage);
  return open + plainText(quote.text) + close;
}

/** The quote as text that carries its source: what is copied and shared. */
export function quotation(quote: Quote, context: Context): string {
  const by: Person | undefined = quote.speaker;
  const credit = listed(
    context,
    by && fullName(by),
    by && standing(by, context),
    quote.context,
    sourceName(quote.source, context),
  );
  return `${quoted(quote, context)}${credit && `\n— ${credit}`}`;
}
