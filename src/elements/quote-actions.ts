/**
 * The buttons of a quote at work: copying, linking, the platform's share sheet, and a picture. In the script-tag build a file of its own,
 * which the first quote with buttons loads: src/cdn/quote-actions.ts.
 */

import { isServer, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { enActions } from '../i18n/index.js';
import type { BlockOf } from '../payload/index.js';
import { wordsWith, type Actions, type Context, type ShareMethod } from '../views/context.js';
import { actionsView, passage, quotation, quoted, type Performer } from '../views/actions.js';
import { isModified } from './click.js';
import { NewswireShareEvent } from './events.js';

type Quote = BlockOf<'quote'>;

/** How long the outcome of an action is shown, in milliseconds. */
const SHOWN = 4000;

export class QuoteActions implements Actions, Performer {
  #told: { quote: Quote; outcome: string } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly context: () => Context,
  ) {}

  view(quote: Quote, context: Context): TemplateResult {
    return actionsView(quote, context, this);
  }

  get native(): boolean {
    return !isServer && 'share' in navigator;
  }

  outcome(quote: Quote): string {
    return this.#told?.quote === quote ? this.#told.outcome : '';
  }

  share(method: ShareMethod, quote: Quote, event: MouseEvent): void {
    // The passage in another tab or window: the browser's own doing, as for every link.
    if (method === 'link' && isModified(event)) return;
    const context = this.context();
    const text = quotation(quote, context);
    const url = passage(quote, context) ?? '';
    if (!this.host.dispatchEvent(new NewswireShareEvent(method, text, url))) event.preventDefault();
    else if (method === 'copy') void this.#copy(quote, url ? `${text}\n${url}` : text, context);
    else if (method === 'picture')
      void this.#save(quote, (event.target as Element).closest('figure')!, context);
    // A reader who closes the sheet has not met with a fault.
    else if (method === 'native') navigator.share(url ? { text, url } : { text }).catch(() => {});
  }

  async #copy(quote: Quote, text: string, context: Context): Promise<void> {
    const { copied, notCopied } = wordsWith(enActions, context);
    let outcome = copied;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      outcome = notCopied;
    }
    this.#say(quote, outcome);
  }

  /** As it is on the page. */
  async #save(quote: Quote, figure: HTMLElement, context: Context): Promise<void> {
    const words = quoted(quote, context);
    const credit = figure.querySelector<HTMLElement>('[part=attribution] > div')!.innerText.split(/\n+/);
    try {
      const { quotePicture } = await import('./quote-picture.js');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await quotePicture(figure, { words, mark: [...words][0], credit }));
      link.download = 'quote.png';
      link.click();
      // Some browsers begin to read only now.
      setTimeout(() => URL.revokeObjectURL(link.href), SHOWN);
    } catch {
      this.#say(quote, context.words.failed);
    }
  }

  #say(quote: Quote, outcome: string): void {
    const told = { quote, outcome };
    this.#tell(told);
    setTimeout(() => this.#told === told && this.#tell(undefined), SHOWN);
  }

  #tell(told: { quote: Quote; outcome: string } | undefined): void {
    this.#told = told;
    this.host.requestUpdate();
  }
}
