/**
 * Something of another site: what it is and whose, and a button. Nothing is asked of that site before the reader asks for
 * it, and it gets a frame that can do nothing to the page.
 */

import { html, nothing, type TemplateResult } from 'lit';
import type { BlockOf } from '../payload/index.js';
import { parse, resolve } from '../payload/url.js';
import type { Context } from './context.js';
import { line, link } from './parts.js';
import { policyNamed } from './trusted-types.js';

type Embed = BlockOf<'embed'>;

export function embedView(embed: Embed, context: Context): TemplateResult {
  const { words, base, frames } = context;
  const { url, title = url, provider = hostOf(resolve(url, base)) } = embed;
  const isOpen = frames?.has(embed);
  // Where the button was, the keyboard's focus goes on.
  const open = async (event: Event) => {
    const figure = (event.target as Element).closest('figure')!;
    frames!.add(embed);
    await context.refresh();
    figure.querySelector('iframe')?.focus();
  };
  return html`<figure part="embed">
    ${
      (isOpen && frameView(embed, title, context)) ||
      html`<div part="facade">
          ${line('embed-title', link('body', url, title, context))} ${line('provider', provider)}
          ${
            frames && !isOpen
              ? html`<button part="action" type="button" @click=${open}>
                ${words.show(provider)}
              </button>`
              : ''
          }
        </div>`
    }
  </figure>`;
}

/** Of a relative address in a document without one there is no host. */
const hostOf = (address: string) => parse(address)?.host ?? address;

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

function frameView(embed: Embed, title: string, { base }: Context) {
  const { url, html: markup, width = 16, height = 9 } = embed;
  const address = resolve(url, base);
  const content = markup && trusted(markup);
  if (markup && !content) return '';
  // Another site is itself in its frame, as in a tab; what has the page's own origin could free itself there.
  const foreign = !markup && parse(address, document.baseURI)?.origin !== self.origin;
  return html`<iframe
    part="frame"
    title=${title}
    src=${markup ? nothing : address}
    srcdoc=${content ?? nothing}
    sandbox=${foreign ? `${SANDBOX} allow-same-origin` : SANDBOX}
    allow="fullscreen"
    data-css=${`aspect-ratio:${width}/${height}`}
  ></iframe>`;
}

let policy: ReturnType<typeof policyNamed>;

/**
 * The one text that is given to a parser: in a frame of its own, apart from the page. Undefined where the page's policy does
 * not allow that; README has what to add to it.
 */
function trusted(markup: string): unknown {
  try {
    policy ??= policyNamed('newswire-embed');
    return policy ? policy.createHTML(markup) : markup;
  } catch {
    return undefined;
  }
}
