/** Related links, “You might also like”: a list, cards with pictures, or headlines alone. */

import { html, nothing, type TemplateResult } from 'lit';
import { formatRelative } from '../i18n/index.js';
import type { BlockOf, RelatedLink } from '../payload/index.js';
import { resolve } from '../payload/url.js';
import type { Context } from './context.js';
import { picture } from './image.js';
import { dotted, heading, line, said, time } from './parts.js';
import { organisationName } from './person.js';
import { limited, showAll } from './rest.js';

/** Nothing at all where there are no links: a heading over nothing is worse than none. */
export function relatedView(block: BlockOf<'related'>, context: Context): TemplateResult | typeof nothing {
  if (!block.links.length) return nothing;
  return html`<section part="related">
    ${heading(context.level, 'title', block.heading)}
    <ul role="list">
      ${limited(block.links, context.rest).map((link) => html`<li part="related-item">${itemView(link, context)}</li>`)}
    </ul>
    ${showAll(block.links, context)}
  </section>`;
}

function itemView(link: RelatedLink, context: Context) {
  const { words, readerLanguage, now, timeZone } = context;
  const { kind = 'article', kicker, headline, standfirst, published, source, image, sponsored } = link;
  return html`${image ? picture(image, 'thumbnail', context) : ''}
    <div>
      ${line('related-kicker', dotted(said(context, kind === 'article' ? '' : words[kind]), kicker))}
      ${sponsored ? line('sponsored', said(context, words.sponsored)) : ''}
      <a
        part="related-link"
        data-kind="related"
        href=${resolve(link.url, context.base)}
        rel=${sponsored ? 'sponsored' : nothing}
        >${headline}</a
      >
      ${line('related-standfirst', standfirst)}
      ${line(
        'related-source',
        dotted(
          organisationName(source),
          published && time(published, context, formatRelative(published, readerLanguage, now, timeZone)),
        ),
      )}
    </div>`;
}
