/** In the place of src/elements/quote-actions.ts: it comes when the first quote has buttons, and until then their space is kept. */

import { html } from 'lit';
import type { Actions, Context } from '../views/context.js';
import type { BlockOf } from '../payload/index.js';

type Own = typeof import('../elements/quote-actions.js').QuoteActions;
let Own: Own | undefined;

export class QuoteActions implements Actions {
  readonly #arguments: ConstructorParameters<Own>;
  #own: Actions | undefined;

  constructor(...given: ConstructorParameters<Own>) {
    this.#arguments = given;
  }

  view(quote: BlockOf<'quote'>, context: Context): unknown {
    if (Own) return (this.#own ??= new Own(...this.#arguments)).view(quote, context);
    import('../elements/quote-actions.js').then(
      (module) => {
        Own = module.QuoteActions;
        void context.refresh();
      },
      () => {},
    );
    return html`<div part="actions"></div>`;
  }
}
