import type { CSSResult, TemplateResult } from 'lit';
import { personStyles } from '../../views/person.css.js';
import { quoteStyles } from '../../views/quote.css.js';
import { tokens } from '../../views/tokens.css.js';
import { hostStyles } from '../host.css.js';
import type { BlockOf } from '../../payload/index.js';
import type { Context } from '../../views/context.js';
import { quoteView } from '../../views/quote.js';
import { flag, oneOf, type Declaration } from '../attributes.js';
import { BlockElement } from '../block.js';
import { QuoteActions } from '../quote-actions.js';

type Quote = BlockOf<'quote'>;

/**
 * A statement in its speaker's own words, with who said it, where, and the source.
 *
 * @summary One quote with its speaker and source.
 * @tag newswire-quote-card
 *
 * @event {NewswireShareEvent} newswire-share - A quote is about to be copied, linked to, shared or saved as a picture. Cancelable.
 *
 * @csspart quote - A quote card.
 * @csspart words - The words themselves.
 * @csspart mark - The opening quotation mark.
 * @csspart attribution - Who said it, and all about that.
 * @csspart speaker - The speaker's name.
 * @csspart context - Where and when it was said, and the source.
 * @csspart actions - The row of buttons.
 * @csspart action - A button, or the link to the passage.
 * @csspart link - A link: in the words, or to the source.
 * @csspart portrait - A portrait, or initials in its place.
 */
export class NewswireQuoteCard extends BlockElement<'quote'> {
  protected override readonly type = 'quote';

  static override styles: CSSResult[] = [tokens, hostStyles, personStyles, quoteStyles];

  static override properties: Readonly<Record<string, Declaration>> = {
    variant: { reflect: true, ...oneOf('card', 'plain') },
    noActions: flag('no-actions'),
  };

  /** `plain`: set like the text around it. */
  declare variant: 'card' | 'plain';
  /** No buttons for copying and sharing. */
  declare noActions: boolean;

  readonly #actions = new QuoteActions(this, () => this.context);

  protected override get context(): Context {
    return { ...super.context, actions: this.noActions ? undefined : this.#actions };
  }

  protected override view(quote: Quote, context: Context): TemplateResult {
    return quoteView(quote, context);
  }
}
