/**
 * Something of another site: what it is and whose, and a button. Nothing is asked of that site before the reader asks for
 * it, and it gets a frame that can do nothing to the page.
 */

import { html, type TemplateResult } from 'lit';
import { enFurther } from '../i18n/index.js';
import type { BlockOf } from '../payload/index.js';
import { parse, resolve } from '../payload/url.js';
import { wordsWith, type Context } from './context.js';
import { caption } from './image.js';
import { line, link, said } from './parts.js';

type Embed = BlockOf<'embed'>;

export function embedView(embed: Embed, context: Context): TemplateResult {
  const { base, frames } = context;
  const words = wordsWith(enFurther, context);
  const { url, title = url, provider = hostOf(resolve(url, base)) } = embed;
  const frame = frames?.().get(embed);
  // Where the button was, the keyboard's focus goes on: in the frame, or at the link where there can be none.
  const open = async (event: Event) => {
    const figure = (event.target as Element).closest('figure')!;
    const opened = frameOf(embed, title, base);
    frames!().set(embed, opened);
    await context.refresh();
    (opened ?? figure.querySelector('a'))?.focus();
  };
  const named = link('body', url, title, context);
  return html`<figure part="embed">
    ${
      frame
        ? [frame, caption(named, provider)]
        : html`<div part="facade">
            ${line('embed-title', named)} ${line('provider', provider)}
            ${
              frames && frame !== null
                ? html`<button part="action" type="button" @click=${open}>${said(context, words.show(provider))}</button>`
                : ''
            }
          </div>`
    }
  </figure>`;
}

/** Of a relative address in a document without one there is no host. */
const hostOf = (address: string) => parse(address)?.host ?? address;

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

/**
 * Null where the page's policy does not allow the embed's own document. Made once and not by a template, in which Lit would
 * set a document that is no string at each update, and so load it anew.
 */
function frameOf(embed: Embed, title: string, base: string | undefined): HTMLIFrameElement | null {
  const { url, html: markup, width = 16, height = 9 } = embed;
  const frame = document.createElement('iframe');
  frame.setAttribute('part', 'frame');
  frame.title = title;
  frame.allow = 'fullscreen';
  frame.style.aspectRatio = `${width} / ${height}`;
  let sandbox = SANDBOX;
  if (markup) {
    try {
      frame.srcdoc = trusted(markup) as string;
    } catch {
      return null;
    }
  } else {
    frame.src = resolve(url, base);
    // Another site is itself in its frame, as in a tab, for players and maps do not work without what they have stored; what
    // has the page's own origin could free itself there.
    if (parse(frame.src)?.origin !== self.origin) sandbox += ' allow-same-origin';
  }
  frame.setAttribute('sandbox', sandbox);
  return frame;
}

interface Policy {
  createHTML(markup: string): string;
}
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

let policy: Policy | undefined;

/**
 * The one text that is given to a parser: in a frame of its own, apart from the page.
 * @throws TypeError where the page's policy does not allow that; README has what to add to it.
 */
function trusted(markup: string): unknown {
  if (typeof trustedTypes !== 'object') return markup;
  policy ??= trustedTypes.createPolicy('newswire-embed', { createHTML: (markup) => markup });
  return policy.createHTML(markup);
}
