/** A picture with its caption and credit, and the small one beside a name or a link. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../payload/index.js';
import { resolve } from '../payload/url.js';
import type { Context } from './context.js';
import { run } from './parts.js';
import { richText } from './rich-text.js';

/** The picture alone. `part` says what it is in its surroundings: beside a name a portrait would only say that again. */
export const picture = (
  { src, sources, width, height, alt, focalPoint }: Image,
  part: string,
  { base }: Context,
): TemplateResult =>
  html`<img
    part=${part}
    src=${resolve(src, base)}
    srcset=${sources?.map((file) => `${resolve(file.src, base)} ${file.width}w`).join(', ') ?? nothing}
    sizes="auto, 100vw"
    width=${width ?? nothing}
    height=${height ?? nothing}
    alt=${part === 'portrait' ? '' : alt}
    loading="lazy"
    data-css=${focalPoint ? `object-position:${focalPoint.x * 100}% ${focalPoint.y * 100}%` : nothing}
  />`;

/** What there is to say of a picture, a recording, a pull quote: below it, in small type. */
export const caption = (...parts: unknown[]): TemplateResult | '' =>
  parts.some(Boolean)
    ? html`<figcaption part="caption">${parts.map((part) => [part, ' '])}</figcaption>`
    : '';

export const imageView = (image: Image, context: Context): TemplateResult =>
  html`<figure part="image">
    ${picture(image, 'picture', context)}
    ${caption(image.caption && richText(image.caption, context), run('credit', image.credit))}
  </figure>`;
