import type { CSSResult, nothing, TemplateResult } from 'lit';
import { relatedStyles } from '../../views/related.css.js';
import { tokens } from '../../views/tokens.css.js';
import { hostStyles } from '../host.css.js';
import type { BlockOf } from '../../payload/index.js';
import type { Context } from '../../views/context.js';
import { relatedView } from '../../views/related.js';
import { oneOf, wholeNumber, type Declaration } from '../attributes.js';
import { BlockElement } from '../block.js';

type Related = BlockOf<'related'>;

/**
 * Links to further stories: “You might also like”. Takes up no space where there are none.
 *
 * @summary Links to further stories.
 * @tag newswire-related-links
 *
 * @csspart title - The heading of a list.
 * @csspart related - A list of links.
 * @csspart related-item - A link with all about it.
 * @csspart related-link - The linked headline.
 * @csspart related-kicker - The kind and the kicker.
 * @csspart related-standfirst - The standfirst.
 * @csspart related-source - The source and the date.
 * @csspart sponsored - The word that marks a sponsored link.
 * @csspart thumbnail - A small picture.
 * @csspart show-all - The button that shows the rest.
 */
export class NewswireRelatedLinks extends BlockElement<'related'> {
  protected override readonly type = 'related';

  static override styles: CSSResult[] = [tokens, hostStyles, relatedStyles];

  static override properties: Readonly<Record<string, Declaration>> = {
    variant: { reflect: true, ...oneOf('list', 'cards', 'compact') },
    limit: wholeNumber(null),
  };

  /** How the links are laid out. */
  declare variant: 'list' | 'cards' | 'compact';
  /** How many are shown at first; the rest behind a button. Null: all. */
  declare limit: number | null;

  protected override view(block: Related, context: Context): TemplateResult | typeof nothing {
    return relatedView(block, context);
  }
}
