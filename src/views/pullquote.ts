/** A pull quote: words of the story itself, set large to draw the eye. */

import { html, type TemplateResult } from 'lit';
import type { BlockOf } from '../payload/index.js';
import type { Context } from './context.js';
import { caption } from './image.js';
import { richText } from './rich-text.js';

export const pullquoteView = (
  { text, attribution }: BlockOf<'pullquote'>,
  context: Context,
): TemplateResult =>
  html`<figure part="pullquote"><blockquote>${richText(text, context)}</blockquote>${caption(attribution)}</figure>`;
