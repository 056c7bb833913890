/** A gallery: pictures of one size, each with its caption and credit. */

import { html, nothing, type TemplateResult } from 'lit';
import type { BlockOf } from '../payload/index.js';
import type { Context } from './context.js';
import { imageView } from './image.js';

export const galleryView = (
  { images }: BlockOf<'gallery'>,
  context: Context,
): TemplateResult | typeof nothing =>
  images.length
    ? html`<ul part="gallery" role="list">
        ${images.map((image) => html`<li>${imageView(image, context)}</li>`)}
      </ul>`
    : nothing;
